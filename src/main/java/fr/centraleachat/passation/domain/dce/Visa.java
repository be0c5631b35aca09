package fr.centraleachat.passation.domain.dce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The visa of the service instructeur: it holds for these bytes, until it is cancelled. */
@Entity
@Table(name = "visa")
public class Visa {

    @Id @GeneratedValue private UUID id;
    private String procedure;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private List<PieceVisee> pieces;

    private String posePar;
    private Instant poseLe;
    private Instant annuleLe;
    private String motifAnnulation;

    protected Visa() {}

    Visa(String procedure, List<PieceVisee> pieces, String posePar, Instant poseLe) {
        this.procedure = procedure;
        this.pieces = List.copyOf(pieces);
        this.posePar = posePar;
        this.poseLe = poseLe;
    }

    /** Exactly these pieces, with these bytes. */
    boolean couvre(List<PieceVisee> autres) {
        return new HashSet<>(pieces).equals(new HashSet<>(autres));
    }

    void annuler(Instant le, String motif) {
        this.annuleLe = le;
        this.motifAnnulation = motif;
    }

    public List<PieceVisee> pieces() {
        return pieces;
    }

    public String posePar() {
        return posePar;
    }

    public Instant poseLe() {
        return poseLe;
    }

    public Instant annuleLe() {
        return annuleLe;
    }

    public String motifAnnulation() {
        return motifAnnulation;
    }
}
