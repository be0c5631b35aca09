package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Procedure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The marché of one awarded lot, from its signature on. */
@Entity
@Table(name = "marche")
public class Marche {

    @Id @GeneratedValue private UUID id;
    @Version private int version;
    private String procedure;
    private int lot;
    private String acheteur;

    @Column(name = "id_marche")
    private String idMarche;

    private Montant montantHt;
    private boolean transmissible;
    private LocalDate dateSignature;
    private LocalDate dateNotification;
    private LocalDate datePublicationDonnees;

    protected Marche() {}

    Marche(Procedure procedure, int lot, Signature signature, boolean transmissible) {
        this.procedure = procedure.numero();
        this.lot = lot;
        this.acheteur = procedure.intervenants().acheteur();
        this.idMarche = signature.idMarche();
        this.montantHt = signature.montant();
        this.dateSignature = signature.dateSignature();
        this.transmissible = transmissible;
    }

    /** It takes effect the day the titulaire receives it (R2182-5). */
    void notifier(LocalDate recueLe) {
        this.dateNotification = recueLe;
    }

    void publierLesDonnees(LocalDate le) {
        this.datePublicationDonnees = le;
    }

    public String procedure() {
        return procedure;
    }

    public int lot() {
        return lot;
    }

    /** Code of the adhérent. */
    public String acheteur() {
        return acheteur;
    }

    /** Sixteen characters at most, unique for its acheteur. */
    public String idMarche() {
        return idMarche;
    }

    public Montant montantHt() {
        return montantHt;
    }

    /** Goes to the préfet before it may be notified (R2182-5). */
    public boolean transmissible() {
        return transmissible;
    }

    public LocalDate dateSignature() {
        return dateSignature;
    }

    /** Day on which the titulaire received it, null before. */
    public LocalDate dateNotification() {
        return dateNotification;
    }

    /** Null until its données essentielles are published. */
    public LocalDate datePublicationDonnees() {
        return datePublicationDonnees;
    }

    public boolean estNotifie() {
        return dateNotification != null;
    }
}
