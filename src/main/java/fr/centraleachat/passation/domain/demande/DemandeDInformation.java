package fr.centraleachat.passation.domain.demande;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A demande d’information, with its answer once it left. */
@Entity
@Table(name = "demande_d_information")
public class DemandeDInformation {

    @Id @GeneratedValue private UUID id;
    @Version private int version;
    private String procedure;
    private Integer lot;
    private String operateur;
    private String texte;
    private Instant recueLe;
    private LocalDate limite;
    private String enregistreePar;
    private Instant enregistreeLe;

    @Enumerated(EnumType.STRING)
    private Reponse.Objet objet;

    private String reponse;
    private Instant reponseEnvoyeeLe;
    private String reponduePar;

    protected DemandeDInformation() {}

    DemandeDInformation(
            String procedure, Demande demande, LocalDate limite, String par, Instant le) {
        this.procedure = procedure;
        this.lot = demande.lot();
        this.operateur = demande.operateur();
        this.texte = demande.texte();
        this.recueLe = demande.recueLe();
        this.limite = limite;
        this.enregistreePar = par;
        this.enregistreeLe = le;
    }

    void repondre(Reponse donnee, String par) {
        this.objet = donnee.objetDemande();
        this.reponse = donnee.reponse();
        this.reponseEnvoyeeLe = donnee.reponseEnvoyeeLe();
        this.reponduePar = par;
    }

    public UUID id() {
        return id;
    }

    public String procedure() {
        return procedure;
    }

    /** Null when it concerns all of them. */
    public Integer lot() {
        return lot;
    }

    /** SIRET. */
    public String operateur() {
        return operateur;
    }

    public String texte() {
        return texte;
    }

    public Instant recueLe() {
        return recueLe;
    }

    /** Last day to answer. */
    public LocalDate limite() {
        return limite;
    }

    public String enregistreePar() {
        return enregistreePar;
    }

    public Instant enregistreeLe() {
        return enregistreeLe;
    }

    public boolean estOuverte() {
        return reponseEnvoyeeLe == null;
    }

    public Reponse.Objet objet() {
        return objet;
    }

    public String reponse() {
        return reponse;
    }

    /** Null until it is answered. */
    public Instant reponseEnvoyeeLe() {
        return reponseEnvoyeeLe;
    }

    public String reponduePar() {
        return reponduePar;
    }
}
