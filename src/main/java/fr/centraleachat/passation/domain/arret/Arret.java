package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.MotifDArret;
import jakarta.persistence.Column;
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

/** The question whether a procédure, or some of its lots, stops; and its answer. */
@Entity
@Table(name = "arret")
public class Arret {

    @Id @GeneratedValue private UUID id;
    @Version private int version;
    private String procedure;

    @Enumerated(EnumType.STRING)
    private OrigineDArret origine;

    @Enumerated(EnumType.STRING)
    private MotifDArret motif;

    private String texte;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "integer[]")
    private List<Integer> lots;

    @Enumerated(EnumType.STRING)
    private EtatDArret etat;

    private String demandePar;
    private Instant demandeLe;
    private String decidePar;
    private Instant decideLe;
    private String motifDecision;

    protected Arret() {}

    Arret(String procedure, OrigineDArret origine, DemandeDArret demande, String par, Instant le) {
        this.procedure = procedure;
        this.origine = origine;
        this.motif = demande.motif();
        this.texte = demande.texte();
        this.lots = demande.lotsVises();
        this.etat = EtatDArret.DEMANDE;
        this.demandePar = par;
        this.demandeLe = le;
    }

    /** The process asks in its turn while the question is open: without a pli, all stops. */
    void joindre(OrigineDArret origine) {
        this.origine = origine;
        if (origine == OrigineDArret.AUCUN_PLI) {
            this.lots = List.of();
        }
    }

    void proposer(PropositionDArret proposition) {
        this.motif = proposition.motif();
        this.texte = proposition.texte();
        this.lots = estSansPli() ? List.of() : proposition.lotsVises();
        this.etat = EtatDArret.PROPOSE;
    }

    /** No lot would be left: the whole procédure stops. */
    void etendreATout() {
        this.lots = List.of();
    }

    void repondre(EtatDArret reponse, String motif, String par, Instant le) {
        this.etat = reponse;
        this.motifDecision = motif;
        this.decidePar = par;
        this.decideLe = le;
    }

    void abandonner() {
        this.etat = EtatDArret.SANS_OBJET;
    }

    /** Of the whole procédure, not of some lots. */
    public boolean porteSurTout() {
        return lots.isEmpty();
    }

    public boolean estSansPli() {
        return origine == OrigineDArret.AUCUN_PLI;
    }

    public boolean estOuvert() {
        return etat == EtatDArret.DEMANDE || etat == EtatDArret.PROPOSE;
    }

    public UUID id() {
        return id;
    }

    public String procedure() {
        return procedure;
    }

    public OrigineDArret origine() {
        return origine;
    }

    public MotifDArret motif() {
        return motif;
    }

    /** The reasons, as the participants will read them (R2185-2). */
    public String texte() {
        return texte;
    }

    /** Empty for the whole procédure. */
    public List<Integer> lots() {
        return lots;
    }

    public EtatDArret etat() {
        return etat;
    }

    public String demandePar() {
        return demandePar;
    }

    public Instant demandeLe() {
        return demandeLe;
    }

    /** Login of who decided, null before. */
    public String decidePar() {
        return decidePar;
    }

    public Instant decideLe() {
        return decideLe;
    }

    /** Why it was decided or refused, null before. */
    public String motifDecision() {
        return motifDecision;
    }
}
