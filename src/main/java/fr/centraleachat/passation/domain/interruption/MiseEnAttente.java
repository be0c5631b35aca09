package fr.centraleachat.passation.domain.interruption;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A time during which a procédure is put aside; it stops no task. */
@Entity
@Table(name = "mise_en_attente")
public class MiseEnAttente {

    @Id @GeneratedValue private UUID id;
    @Version private int version;
    private String procedure;

    @Enumerated(EnumType.STRING)
    private MotifDAttente motif;

    private String texte;
    private Instant depuis;
    private String declareePar;
    private Instant declareeLe;
    private LocalDate aConfirmerLe;
    private String confirmeePar;
    private Instant confirmeeLe;
    private Instant finieLe;
    private String finiePar;

    protected MiseEnAttente() {}

    MiseEnAttente(
            String procedure, Attente attente, LocalDate aConfirmerLe, String par, Instant le) {
        this.procedure = procedure;
        this.motif = attente.motif();
        this.texte = attente.texte().strip();
        this.depuis = attente.depuis();
        this.aConfirmerLe = aConfirmerLe;
        this.declareePar = par;
        this.declareeLe = le;
    }

    void confirmer(LocalDate prochaine, String par, Instant le) {
        this.aConfirmerLe = prochaine;
        this.confirmeePar = par;
        this.confirmeeLe = le;
    }

    void finir(Instant le, String par) {
        this.finieLe = le;
        this.finiePar = par;
    }

    Cause cause() {
        return new Cause(List.of(), depuis, finieLe, null, "Mise en attente : " + motif.libelle());
    }

    public UUID id() {
        return id;
    }

    public String procedure() {
        return procedure;
    }

    public MotifDAttente motif() {
        return motif;
    }

    public String texte() {
        return texte;
    }

    public Instant depuis() {
        return depuis;
    }

    /** Day on which it is asked whether it goes on. */
    public LocalDate aConfirmerLe() {
        return aConfirmerLe;
    }

    public String declareePar() {
        return declareePar;
    }

    public Instant declareeLe() {
        return declareeLe;
    }

    /** Null while it lasts. */
    public Instant finieLe() {
        return finieLe;
    }

    public String finiePar() {
        return finiePar;
    }

    public boolean dure() {
        return finieLe == null;
    }
}
