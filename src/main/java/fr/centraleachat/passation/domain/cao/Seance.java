package fr.centraleachat.passation.domain.cao;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One meeting of a commission. */
@Entity
@Table(name = "seance")
public class Seance {

    @Id private UUID id;
    @Version private Integer version;
    private UUID commission;
    private String acheteur;
    private Instant le;

    @Enumerated(EnumType.STRING)
    private ModaliteDeSeance modalite;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private List<Presence> presences;

    private String creeePar;
    private Instant creeeLe;

    protected Seance() {}

    Seance(Commission commission, NouvelleSeance nouvelle, String par, Instant le) {
        this.id = UUID.randomUUID();
        this.commission = commission.id();
        this.acheteur = commission.acheteur();
        this.le = nouvelle.le();
        this.modalite = nouvelle.modalite();
        this.creeePar = par;
        this.creeeLe = le;
    }

    void relever(List<Presence> presences) {
        this.presences = List.copyOf(presences);
    }

    public UUID id() {
        return id;
    }

    public UUID commission() {
        return commission;
    }

    /** Code of the adhérent whose commission meets. */
    public String acheteur() {
        return acheteur;
    }

    public Instant le() {
        return le;
    }

    public ModaliteDeSeance modalite() {
        return modalite;
    }

    public boolean estRelevee() {
        return presences != null;
    }

    /** Empty until they are recorded. */
    public List<Presence> presences() {
        return presences == null ? List.of() : presences;
    }
}
