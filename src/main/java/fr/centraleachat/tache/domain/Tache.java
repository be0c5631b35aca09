package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.tache.TacheEnCours;
import fr.centraleachat.tache.TacheFaite;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.Routage;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A task of the work list, open or over. Every change of hand goes through a method that says no
 * when the state forbids it; the caller holds the row's lock.
 */
@Entity
@Table(name = "tache")
@DynamicUpdate
class Tache {

    @Id private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private EtapeDuModele etape;

    @JdbcTypeCode(SqlTypes.JSON)
    private Routage routage;

    private String fonction;
    private String adherent;
    private Instant creeeLe;
    private LocalDate echeance;
    private LocalDate avisJusquAu;
    @Embedded private Prise prise = new Prise();
    private String contresigneePar;
    private Instant contresigneeLe;
    @Embedded private Issue issue = new Issue();
    private String motifSansAvis;
    @Version private long version;

    protected Tache() {}

    /** Born free. */
    Tache(String id, EtapeDuModele etape, Routage routage, Instant creeeLe) {
        this.id = id;
        this.etape = etape;
        this.routage = routage;
        this.creeeLe = creeeLe;
    }

    void confierA(String fonctionDeLActeur, String adherentServi) {
        this.fonction = fonctionDeLActeur;
        this.adherent = adherentServi;
    }

    void attendrePour(LocalDate jour) {
        this.echeance = jour;
    }

    void attendreLesAvisJusquAu(LocalDate jour) {
        this.avisJusquAu = jour;
    }

    void attribuerDOffice(String agent, Instant le) {
        prise.attribuer(agent, le, true);
    }

    void attribuer(String agent, Instant le) {
        prise.attribuer(agent, le, false);
    }

    void liberer() {
        prise.liberer();
    }

    void contresigner(String agent, Instant le) {
        contresigneePar = agent;
        contresigneeLe = le;
    }

    /** Who does it; the engine's event then ends it. */
    void signerLAchevement(String agent, String aLaPlaceDe, String motif) {
        issue.signer(agent, aLaPlaceDe);
        motifSansAvis = motif;
    }

    void terminer(boolean sansEtreFaite, Instant le) {
        issue.terminer(sansEtreFaite, le);
    }

    TacheOuverte ouverte() {
        return new TacheOuverte(id, etape, routage, creeeLe, echeance, prise.par());
    }

    String id() {
        return id;
    }

    EtapeDuModele etape() {
        return etape;
    }

    Routage routage() {
        return routage;
    }

    String procedure() {
        return routage.numero();
    }

    LocalDate avisJusquAu() {
        return avisJusquAu;
    }

    Prise prise() {
        return prise;
    }

    TacheFaite faite() {
        var o = ouverte();
        return new TacheFaite(
                o.etape().code(),
                o.etape().libelle(),
                o.etape().phase(),
                o.lot(),
                o.routage().support(),
                issue.par(),
                issue.le(),
                issue.pour(),
                motifSansAvis);
    }

    Issue issue() {
        return issue;
    }

    String contresigneePar() {
        return contresigneePar;
    }

    Instant contresigneeLe() {
        return contresigneeLe;
    }

    String adherent() {
        return adherent;
    }

    TacheEnCours enCours() {
        var acteur = fonction == null ? null : Fonction.valueOf(fonction);
        return new TacheEnCours(ouverte(), acteur, adherent);
    }
}
