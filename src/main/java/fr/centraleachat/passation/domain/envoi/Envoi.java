package fr.centraleachat.passation.domain.envoi;

import fr.centraleachat.passation.SupportDePublicite;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A sending prepared with its text and its files, then recorded with its proof. It is awaited (« À
 * constater ») until closed: a publication or a letter by the proof that it was sent, a
 * transmission or a notification by the proof that it was received.
 */
@Entity
@Table(name = "envoi")
public class Envoi {

    @Id @GeneratedValue private UUID id;
    @Version private int version;
    private String procedure;

    @Enumerated(EnumType.STRING)
    private GenreDEnvoi genre;

    private String libelle;
    private Integer lot;
    private String support;
    private String destinataire;
    private String texte;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]")
    private List<UUID> pieces;

    private Instant prepareLe;
    private LocalDate echeance;
    private Instant envoyeLe;
    private String mode;
    private String reference;
    private UUID preuve;
    private Instant accuseLe;
    private Instant publieLe;
    private Instant closLe;
    private String closPar;
    private String cle;

    @Embedded private ParCourriel courriel;

    protected Envoi() {}

    public Envoi(PreparationDEnvoi preparation, Instant prepareLe) {
        this.procedure = preparation.procedure();
        this.genre = preparation.genre();
        this.cle = preparation.cle();
        this.libelle = preparation.libelle();
        this.lot = preparation.lot();
        this.support = preparation.support();
        this.destinataire = preparation.destinataire();
        this.texte = preparation.texte();
        this.pieces = preparation.pieces();
        this.echeance = preparation.echeance();
        this.prepareLe = prepareLe;
    }

    /** The text to copy changes as long as it has not left. */
    public void reecrire(String nouveauTexte) {
        this.texte = nouveauTexte;
    }

    public void joindre(List<UUID> fichiers) {
        this.pieces = fichiers;
    }

    public void envoyer(PreuveDEnvoi preuve) {
        this.envoyeLe = preuve.le();
        this.mode = preuve.mode();
        this.reference = preuve.reference();
        this.preuve = preuve.preuve();
    }

    void accuser(Instant le) {
        this.accuseLe = le;
    }

    void publier(Instant le) {
        this.publieLe = le;
    }

    void recevoir(PreuveDEnvoi preuve) {
        this.accuseLe = preuve.le();
        this.reference = preuve.reference() == null ? reference : preuve.reference();
        this.preuve = preuve.preuve() == null ? this.preuve : preuve.preuve();
    }

    public void clore(String par, Instant le) {
        this.closPar = par;
        this.closLe = le;
    }

    /** It is given to the mail server: its proof, or a refusal, will come from there. */
    public void confier(ParCourriel remise) {
        this.courriel = remise;
        this.echeance = null;
    }

    /** Its addressee was not reached after all: it is awaited again, by another way. */
    public void rouvrir(LocalDate aFaireLe) {
        this.envoyeLe = null;
        this.mode = null;
        this.reference = null;
        this.preuve = null;
        this.closLe = null;
        this.closPar = null;
        this.echeance = aFaireLe;
    }

    /** This very proof closed it: its reference is the same, or its piece when it has none. */
    public boolean estClosPar(PreuveDEnvoi meme) {
        return estClos()
                && (meme.reference() == null
                        ? preuve != null && preuve.equals(meme.preuve())
                        : meme.reference().equals(reference));
    }

    /** Closed without having left: nobody needs it any more. */
    public boolean estSansObjet() {
        return estClos() && envoyeLe == null && accuseLe == null;
    }

    public UUID id() {
        return id;
    }

    public String procedure() {
        return procedure;
    }

    /** Unique within (procédure, genre). */
    public String cle() {
        return cle;
    }

    public GenreDEnvoi genre() {
        return genre;
    }

    public String libelle() {
        return libelle;
    }

    public Integer lot() {
        return lot;
    }

    public String support() {
        return support;
    }

    public String destinataire() {
        return destinataire;
    }

    public String texte() {
        return texte;
    }

    public List<UUID> pieces() {
        return pieces;
    }

    public Instant prepareLe() {
        return prepareLe;
    }

    public LocalDate echeance() {
        return echeance;
    }

    public Instant envoyeLe() {
        return envoyeLe;
    }

    public String mode() {
        return mode;
    }

    public String reference() {
        return reference;
    }

    public UUID preuve() {
        return preuve;
    }

    /** When the other side acknowledged or received it. */
    public Instant accuseLe() {
        return accuseLe;
    }

    public Instant publieLe() {
        return publieLe;
    }

    /** It left for the JOUE, which did not say yet that it published. */
    public boolean attendLeJoue() {
        return estClos()
                && genre == GenreDEnvoi.PUBLICATION
                && SupportDePublicite.JOUE.name().equals(cle)
                && publieLe == null;
    }

    /** Null for what was never given to the mail server. */
    public ParCourriel courriel() {
        return courriel;
    }

    /** Left, or given to the mail server: it can no longer be held back. */
    public Instant partiLe() {
        return envoyeLe != null || courriel == null ? envoyeLe : courriel.confieLe();
    }

    /** What its courriel asks for; null once it is closed, or when it has none. */
    public SuiteDuCourriel suiteEnCours() {
        return estClos() || courriel == null ? null : courriel.suite();
    }

    public boolean estClos() {
        return closLe != null;
    }

    public Instant closLe() {
        return closLe;
    }

    public String closPar() {
        return closPar;
    }
}
