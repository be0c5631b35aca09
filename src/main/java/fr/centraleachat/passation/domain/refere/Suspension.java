package fr.centraleachat.passation.domain.refere;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one référé suspends, from its saisine to the decision of the juge. */
@Entity
@Table(name = "suspension")
public class Suspension {

    @Id @GeneratedValue private UUID id;
    @Version private int version;
    private String procedure;
    private String reference;
    private String motif;
    private Instant depuis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "integer[]")
    private List<Integer> lots;

    private String declareePar;
    private Instant declareeLe;
    private Instant repriseLe;
    private String decision;
    private String reprisePar;

    protected Suspension() {}

    Suspension(String procedure, Refere refere, String par, Instant le) {
        this.procedure = procedure;
        this.reference = refere.reference().strip();
        this.motif = refere.motif();
        this.depuis = refere.depuis();
        this.lots = refere.lots() == null ? List.of() : List.copyOf(refere.lots());
        this.declareePar = par;
        this.declareeLe = le;
    }

    void reprendre(Reprise reprise, String par) {
        this.repriseLe = reprise.le();
        this.decision = reprise.decision();
        this.reprisePar = par;
    }

    public UUID id() {
        return id;
    }

    public String procedure() {
        return procedure;
    }

    public String reference() {
        return reference;
    }

    public String motif() {
        return motif;
    }

    public Instant depuis() {
        return depuis;
    }

    /** Empty when it concerns all of them. */
    public List<Integer> lots() {
        return lots;
    }

    public boolean concerne(int lot) {
        return lots.isEmpty() || lots.contains(lot);
    }

    public boolean estPendante() {
        return repriseLe == null;
    }

    public String declareePar() {
        return declareePar;
    }

    public Instant declareeLe() {
        return declareeLe;
    }

    /** When the decision was notified, null while it is pending. */
    public Instant repriseLe() {
        return repriseLe;
    }

    public String decision() {
        return decision;
    }

    public String reprisePar() {
        return reprisePar;
    }
}
