package fr.centraleachat.passation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message that its process did not wait for yet. */
@Entity
@Table(name = "remise")
class Remise {

    @Id @GeneratedValue private UUID id;
    private String procedure;
    private String message;
    private Integer lot;
    private String sujet;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private Map<String, Object> variables;

    private Instant gardeeLe;
    private Instant remiseLe;
    private Instant caduqueLe;

    protected Remise() {}

    Remise(MessageDuDehors message, Instant gardeeLe) {
        this.procedure = message.numero();
        this.message = message.nom();
        this.lot = message.lot();
        this.sujet = message.sujet();
        this.variables = message.variables();
        this.gardeeLe = gardeeLe;
    }

    MessageDuDehors message() {
        return new MessageDuDehors(message, procedure, lot, sujet, variables);
    }

    void remettre(Instant le) {
        remiseLe = le;
    }

    /** The process ended without ever having waited for it. */
    void abandonner(Instant le) {
        caduqueLe = le;
    }
}
