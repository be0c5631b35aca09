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

    @Column(name = "agenda_automatique")
    private boolean agendaAutomatique;

    @Column(name = "close_le")
    private Instant closeLe;

    @Column(name = "close_par")
    private String closePar;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private String cloture;

    private String creeePar;
    private Instant creeeLe;

    protected Seance() {}

    Seance(Commission commission, NouvelleSeance nouvelle, String par, Instant le) {
        this.id = UUID.randomUUID();
        this.commission = commission.id();
        this.acheteur = commission.acheteur();
        this.le = nouvelle.le();
        this.modalite = nouvelle.modalite();
        this.agendaAutomatique = Boolean.TRUE.equals(nouvelle.agendaAutomatique());
        this.creeePar = par;
        this.creeeLe = le;
    }

    void relever(List<Presence> presences) {
        this.presences = List.copyOf(presences);
    }

    void tenir(ModaliteDeSeance autre) {
        this.modalite = autre;
    }

    /**
     * @param contenu the {@link ClotureDeSeance}, as JSON
     */
    void clore(ModaliteDeSeance tenue, String contenu, String par, Instant le) {
        this.modalite = tenue;
        this.cloture = contenu;
        this.closePar = par;
        this.closeLe = le;
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

    /** The procédures that are ready come to it by themselves. */
    public boolean agendaAutomatique() {
        return agendaAutomatique;
    }

    public boolean estClose() {
        return closeLe != null;
    }

    /** Null until it is closed. */
    public Instant closeLe() {
        return closeLe;
    }

    /** Login, null until it is closed. */
    public String closePar() {
        return closePar;
    }

    /** Null until it is closed. */
    String cloture() {
        return cloture;
    }

    public boolean estRelevee() {
        return presences != null;
    }

    /** Empty until they are recorded. */
    public List<Presence> presences() {
        return presences == null ? List.of() : presences;
    }
}
