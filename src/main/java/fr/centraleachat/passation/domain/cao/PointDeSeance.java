package fr.centraleachat.passation.domain.cao;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One lot on the agenda of one séance. */
@Entity
@Table(name = "point_de_seance")
public class PointDeSeance {

    @EmbeddedId private Cle cle;

    @Column(name = "seconde_convocation")
    private boolean secondeConvocation;

    @Enumerated(EnumType.STRING)
    private IssueDePoint issue;

    @Column(name = "convoque_le")
    private Instant convoqueLe;

    private Integer rang;

    protected PointDeSeance() {}

    PointDeSeance(UUID seance, Point point, boolean secondeConvocation) {
        this.cle = new Cle(seance, point.procedure(), point.lot());
        this.secondeConvocation = secondeConvocation;
    }

    public UUID seance() {
        return cle.seance;
    }

    public Point point() {
        return new Point(cle.procedure, cle.lot);
    }

    /** Called again for want of quorum: it sits whatever the number (CGCT L1411-5). */
    public boolean secondeConvocation() {
        return secondeConvocation;
    }

    /** Null until the commission has examined it. */
    public IssueDePoint issue() {
        return issue;
    }

    /** When the members were told of it, null until they are. */
    public Instant convoqueLe() {
        return convoqueLe;
    }

    void membresConvoquesLe(Instant le) {
        this.convoqueLe = le;
    }

    void convoquer(boolean seconde) {
        this.secondeConvocation = seconde;
    }

    void placer(int rang) {
        this.rang = rang;
    }

    void clore(IssueDePoint issue) {
        this.issue = issue;
    }

    @Embeddable
    static class Cle implements Serializable {

        private static final long serialVersionUID = 1L;
        private UUID seance;
        private String procedure;
        private int lot;

        protected Cle() {}

        Cle(UUID seance, String procedure, int lot) {
            this.seance = seance;
            this.procedure = procedure;
            this.lot = lot;
        }

        @Override
        public boolean equals(Object autre) {
            return autre instanceof Cle cle
                    && seance.equals(cle.seance)
                    && procedure.equals(cle.procedure)
                    && lot == cle.lot;
        }

        @Override
        public int hashCode() {
            return Objects.hash(seance, procedure, lot);
        }
    }
}
