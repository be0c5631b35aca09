package fr.centraleachat.passation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an agent entered at a step: immutable, dated, signed. */
@Entity
@Immutable
@Table(name = "fiche")
class Fiche {

    @Id @GeneratedValue private UUID id;
    private String procedure;
    private String type;
    private Integer lot;
    private String sujet;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private String contenu;

    private String par;
    private Instant le;

    @Column(insertable = false, updatable = false)
    private Long rang;

    protected Fiche() {}

    Fiche(
            String procedure,
            String type,
            Integer lot,
            String sujet,
            String contenu,
            String par,
            Instant le) {
        this.procedure = procedure;
        this.type = type;
        this.lot = lot;
        this.sujet = sujet;
        this.contenu = contenu;
        this.par = par;
        this.le = le;
    }

    String type() {
        return type;
    }

    String contenu() {
        return contenu;
    }

    Integer lot() {
        return lot;
    }

    String par() {
        return par;
    }

    Instant le() {
        return le;
    }
}
