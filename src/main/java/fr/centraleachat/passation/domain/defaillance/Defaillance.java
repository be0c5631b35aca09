package fr.centraleachat.passation.domain.defaillance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An operator is out of a lot after having been chosen for it. */
@Entity
@Immutable
@Table(name = "defaillance")
public class Defaillance {

    @Id @GeneratedValue private UUID id;
    private String procedure;
    private int lot;
    private String operateur;

    @Enumerated(EnumType.STRING)
    private MotifDeDefaillance motif;

    private String texte;
    private Instant constateeLe;
    private boolean apresLesLettres;
    private String declareePar;
    private Instant declareeLe;

    protected Defaillance() {}

    Defaillance(
            String procedure, Constat constat, boolean apresLesLettres, String par, Instant le) {
        this.procedure = procedure;
        this.lot = constat.lot();
        this.operateur = constat.operateur();
        this.motif = constat.motif();
        this.texte = constat.texte();
        this.constateeLe = constat.constateeLe();
        this.apresLesLettres = apresLesLettres;
        this.declareePar = par;
        this.declareeLe = le;
    }

    public UUID id() {
        return id;
    }

    public String procedure() {
        return procedure;
    }

    public int lot() {
        return lot;
    }

    /** SIRET. */
    public String operateur() {
        return operateur;
    }

    public MotifDeDefaillance motif() {
        return motif;
    }

    public String texte() {
        return texte;
    }

    public Instant constateeLe() {
        return constateeLe;
    }

    /** The candidates had been told of the decision that it undoes. */
    public boolean apresLesLettres() {
        return apresLesLettres;
    }

    public String declareePar() {
        return declareePar;
    }

    public Instant declareeLe() {
        return declareeLe;
    }
}
