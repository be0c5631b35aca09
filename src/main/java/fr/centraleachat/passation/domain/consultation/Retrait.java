package fr.centraleachat.passation.domain.consultation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody withdrew the dossier de consultation, and is told what changes in it. */
@Entity
@Immutable
@Table(name = "retrait")
public class Retrait {

    @Id @GeneratedValue private UUID id;
    private String procedure;
    private String siret;
    private String nom;
    private String courriel;
    private Instant le;
    @Embedded private Provenance provenance;

    protected Retrait() {}

    Retrait(String procedure, RetraitDeDossier retrait, Provenance provenance) {
        this.procedure = procedure;
        this.siret = retrait.operateur().siretConnu();
        this.nom = retrait.operateur().nom().strip();
        this.courriel = retrait.courriel().strip();
        this.le = retrait.le();
        this.provenance = provenance;
    }

    public UUID id() {
        return id;
    }

    public Candidat operateur() {
        return new Candidat(siret, nom);
    }

    public String courriel() {
        return courriel;
    }

    public Instant le() {
        return le;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** As a diffusion names them. */
    String destinataire() {
        return nom + " (" + courriel + ")";
    }
}
