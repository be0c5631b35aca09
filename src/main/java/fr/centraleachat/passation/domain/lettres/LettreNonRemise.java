package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.envoi.Envoi;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A letter did not reach its addressee: what had been done, and what came back of it. */
@Entity
@Immutable
@Table(name = "lettre_non_remise")
public class LettreNonRemise {

    @Id @GeneratedValue private UUID id;
    private String procedure;
    private UUID envoi;
    private String adresse;
    private Instant envoyeeLe;
    private String reference;
    private Instant appriseLe;
    private String motif;
    private UUID preuve;
    private boolean seriePartie;
    private String enregistreePar;
    private Instant enregistreeLe;

    protected LettreNonRemise() {}

    /**
     * @param seriePartie all the letters of its series had left
     * @param par who says so
     */
    LettreNonRemise(
            Envoi lettre, RetourDeLettre retour, boolean seriePartie, String par, Instant le) {
        this.procedure = lettre.procedure();
        this.envoi = lettre.id();
        this.adresse = lettre.courriel() == null ? null : lettre.courriel().adresse();
        this.envoyeeLe = lettre.envoyeLe();
        this.reference = lettre.reference();
        this.appriseLe = retour.recuLe();
        this.motif = retour.motif();
        this.preuve = retour.preuve();
        this.seriePartie = seriePartie;
        this.enregistreePar = par;
        this.enregistreeLe = le;
    }

    public UUID envoi() {
        return envoi;
    }

    /** Null when it had not gone by courriel. */
    public String adresse() {
        return adresse;
    }

    /** Null when it was refused at once. */
    public Instant envoyeeLe() {
        return envoyeeLe;
    }

    public String reference() {
        return reference;
    }

    public Instant appriseLe() {
        return appriseLe;
    }

    public String motif() {
        return motif;
    }

    boolean seriePartie() {
        return seriePartie;
    }
}
