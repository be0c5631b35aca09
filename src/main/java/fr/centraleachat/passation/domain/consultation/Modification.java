package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.dce.PieceVisee;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A change of the published DCE: asked for, then made by one agent and signed by another. */
@Entity
@Table(name = "modification_du_dce")
public class Modification {

    @Id @GeneratedValue private UUID id;
    @Version private int version;
    private String procedure;
    private UUID question;
    private String motif;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]")
    private List<UUID> pieces;

    @Embedded private Provenance provenance;

    @Enumerated(EnumType.STRING)
    private EtatDeModification etat;

    private Boolean importante;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private List<PieceVisee> visees;

    private String redigeePar;
    private String viseePar;
    private Instant faiteLe;
    private Instant diffuseeLe;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> destinataires;

    protected Modification() {}

    /**
     * @param question whose answer changes the DCE, null for none
     */
    Modification(
            String procedure,
            UUID question,
            String motif,
            List<UUID> pieces,
            Provenance provenance) {
        this.procedure = procedure;
        this.question = question;
        this.motif = motif;
        this.pieces = pieces == null ? List.of() : List.copyOf(pieces);
        this.provenance = provenance;
        this.etat = EtatDeModification.DEMANDEE;
        this.destinataires = List.of();
    }

    /** Its own visa: who wrote it, who signed it, the bytes that they signed. */
    void faire(ModificationDuDce faite, Visa visa, List<String> aQui) {
        if (etat != EtatDeModification.DEMANDEE) {
            throw new EtatIncompatible("Cette modification est déjà faite ou close.");
        }
        this.etat = EtatDeModification.FAITE;
        this.motif = faite.motif();
        this.importante = faite.importante();
        this.diffuseeLe = faite.diffuseeLe();
        this.visees = List.copyOf(visa.pieces());
        this.redigeePar = visa.redacteur();
        this.viseePar = visa.contresignataire();
        this.faiteLe = visa.le();
        this.destinataires = List.copyOf(aQui);
    }

    void abandonner() {
        this.etat = EtatDeModification.SANS_SUITE;
    }

    public UUID id() {
        return id;
    }

    UUID question() {
        return question;
    }

    public String motif() {
        return motif;
    }

    /** New versions that came with the request. */
    public List<UUID> pieces() {
        return pieces;
    }

    public Provenance provenance() {
        return provenance;
    }

    public EtatDeModification etat() {
        return etat;
    }

    /** Null until it is made; likewise what follows. */
    public Boolean importante() {
        return importante;
    }

    public List<PieceVisee> visees() {
        return visees;
    }

    public String redigeePar() {
        return redigeePar;
    }

    public String viseePar() {
        return viseePar;
    }

    public Instant diffuseeLe() {
        return diffuseeLe;
    }

    /** Empty until it is made. */
    public List<String> destinataires() {
        return destinataires;
    }

    /**
     * @param contresignataire another agent than the redacteur
     */
    record Visa(List<PieceVisee> pieces, String redacteur, String contresignataire, Instant le) {}
}
