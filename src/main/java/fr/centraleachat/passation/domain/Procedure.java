package fr.centraleachat.passation.domain;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.saisine.Saisine;
import fr.centraleachat.workflow.Routage;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A procédure de passation: what it buys, for whom, under which regime. What the agents entered at
 * each step is kept as {@link Fiche}s; this holds what every step asks about.
 */
@Entity
@Table(name = "procedure")
public class Procedure {

    @Id private String numero;
    @Version private int version;
    private String objet;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Enumerated(EnumType.STRING)
    private Cadre cadre;

    private String famille;

    @Column(name = "code_cpv")
    private String codeCPV;

    @Embedded private Intervenants intervenants;
    private Montant montantEstimeHt;
    private Montant valeurDuBesoinHt;
    private boolean specifique;
    private boolean innovant;

    @Enumerated(EnumType.STRING)
    private TypeDeProcedure type;

    private String relanceDe;
    private LocalDate dateNotificationSouhaitee;

    @Embedded private CoursDeProcedure cours;
    private LocalDate regimeLe;
    private Instant dlro;
    private boolean fictive;
    private String creeePar;
    private Instant creeeLe;

    protected Procedure() {}

    public static Procedure ouvrir(
            String numero, Saisine saisine, TypeDeProcedure type, Ouverture par) {
        var procedure = new Procedure();
        procedure.numero = numero;
        procedure.decrire(saisine);
        procedure.intervenants = new Intervenants(saisine, par.referent());
        procedure.type = type;
        procedure.cours = CoursDeProcedure.ouvert();
        procedure.creeePar = par.agent();
        procedure.creeeLe = par.le();
        procedure.fictive = par.fictive();
        return procedure;
    }

    private void decrire(Saisine saisine) {
        objet = saisine.objet();
        nature = saisine.nature();
        famille = saisine.famille();
        codeCPV = saisine.codeCPV();
        montantEstimeHt = saisine.montantEstimeHt();
        valeurDuBesoinHt = saisine.valeurRetenue();
        specifique = saisine.estSpecifique();
        innovant = saisine.estInnovant();
        dateNotificationSouhaitee = saisine.dateNotificationSouhaitee();
        cadre = saisine.cadre();
        relanceDe = saisine.relanceDe();
    }

    /** The DCPM's check of the saisine names the people and settles the value of the need. */
    public void prendreEnCharge(String charge, String juriste, Montant valeurRetenueHt) {
        intervenants.nommer(charge, juriste);
        this.valeurDuBesoinHt = valeurRetenueHt;
    }

    /** The montage decides the procédure and who draws on it, until the avis is sent. */
    public void monter(Montage montage, Montant valeurDuBesoinHt) {
        this.type = montage.procedure();
        this.innovant = montage.marcheInnovant();
        this.montantEstimeHt = montage.montantEstimeHt();
        this.valeurDuBesoinHt = valeurDuBesoinHt;
        intervenants.beneficiaires(montage.beneficiaires());
    }

    /**
     * The sending that starts the délai freezes the regime: the law of that day stays (garde 2).
     */
    public void publier(LocalDate regimeLe, Instant dlro) {
        this.regimeLe = regimeLe;
        this.dlro = dlro;
    }

    /** As long as the consultation is prepared, and then only by a report. */
    public void fixerLaDlro(Instant dlro) {
        this.dlro = dlro;
    }

    /** Where it stands, and how it ends. */
    public CoursDeProcedure cours() {
        return cours;
    }

    /** The avis was sent, and with it the regime is frozen. */
    public boolean estPubliee() {
        return regimeLe != null;
    }

    public void exigerAvantPublicite() {
        if (estPubliee()) {
            throw new EtatIncompatible(
                    "L’avis de cette consultation est envoyé : son régime ne change plus.",
                    "Décret 2025-1386, article 4");
        }
    }

    /** The day whose law applies: that of the avis once sent, else today. */
    public LocalDate jourDuRegime(LocalDate aujourdhui) {
        return regimeLe == null ? aujourdhui : regimeLe;
    }

    public Routage routage() {
        return new Routage(
                numero,
                cadre.name(),
                intervenants.acheteur(),
                intervenants.adherentInstructeur(),
                intervenants.serviceInstructeur(),
                intervenants.beneficiaires(),
                intervenants.charge(),
                intervenants.juriste(),
                intervenants.referent(),
                null,
                null,
                null);
    }

    public String numero() {
        return numero;
    }

    public int version() {
        return version;
    }

    public String objet() {
        return objet;
    }

    public Nature nature() {
        return nature;
    }

    public Cadre cadre() {
        return cadre;
    }

    public String famille() {
        return famille;
    }

    public String codeCPV() {
        return codeCPV;
    }

    public Intervenants intervenants() {
        return intervenants;
    }

    public Montant montantEstimeHt() {
        return montantEstimeHt;
    }

    public Montant valeurDuBesoinHt() {
        return valeurDuBesoinHt;
    }

    public boolean specifique() {
        return specifique;
    }

    public boolean innovant() {
        return innovant;
    }

    public TypeDeProcedure type() {
        return type;
    }

    public LocalDate dateNotificationSouhaitee() {
        return dateNotificationSouhaitee;
    }

    /** Number of the procédure that this one takes up again, null for a new need. */
    public String relanceDe() {
        return relanceDe;
    }

    public EtatDeProcedure etat() {
        return cours.etat();
    }

    public String phaseEnCours() {
        return cours.phase();
    }

    /** Instant after which a pli is out of time, null until the publicity is prepared. */
    public Instant dlro() {
        return dlro;
    }

    public boolean fictive() {
        return fictive;
    }

    public Instant creeeLe() {
        return creeeLe;
    }

    public Instant termineeLe() {
        return cours.termineeLe();
    }

    /**
     * Who opens it, and when.
     *
     * @param referent the author when the saisine names nobody else
     */
    public record Ouverture(String agent, String referent, Instant le, boolean fictive) {}
}
