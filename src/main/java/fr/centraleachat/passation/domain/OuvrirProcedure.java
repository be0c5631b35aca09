package fr.centraleachat.passation.domain;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.arret.Relances;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a procédure from a saisine, and starts its process. */
@Service
@Transactional
public class OuvrirProcedure {

    private final ControleDeSaisine controle;
    private final Relances relances;
    private final ChoixDeProcedure choix;
    private final FonctionsSansTitulaire sansTitulaire;
    private final NumerosDeProcedure numeros;
    private final ProcedureRepository procedures;
    private final LotRepository lots;
    private final Fiches fiches;
    private final Moteur moteur;
    private final Delais delais;
    private final Organisation organisation;
    private final AgentCourant agent;
    private final Clock horloge;

    OuvrirProcedure(
            ControleDeSaisine controle,
            Relances relances,
            ChoixDeProcedure choix,
            FonctionsSansTitulaire sansTitulaire,
            NumerosDeProcedure numeros,
            ProcedureRepository procedures,
            LotRepository lots,
            Fiches fiches,
            Moteur moteur,
            Delais delais,
            Organisation organisation,
            AgentCourant agent,
            Clock horloge) {
        this.controle = controle;
        this.relances = relances;
        this.choix = choix;
        this.sansTitulaire = sansTitulaire;
        this.numeros = numeros;
        this.procedures = procedures;
        this.lots = lots;
        this.fiches = fiches;
        this.moteur = moteur;
        this.delais = delais;
        this.organisation = organisation;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** What the author of the saisine is told. */
    public record Resultat(
            Procedure procedure,
            ProcedureProposee proposition,
            List<Fonction> fonctionsSansTitulaire) {}

    /** For the demonstration set: marked as fictional. */
    public Resultat ouvrirFictive(Saisine saisine) {
        return ouvrir(saisine, true);
    }

    public Resultat ouvrir(Saisine saisine) {
        return ouvrir(saisine, false);
    }

    private Resultat ouvrir(Saisine saisine, boolean fictive) {
        var aujourdhui = LocalDate.now(horloge);
        exigerLHabilitation(saisine);
        controle.controler(saisine, aujourdhui);
        relances.controler(saisine);
        var proposition = proposer(saisine, aujourdhui);
        var type = retenir(saisine, proposition);
        var manquantes = sansTitulaire.chercher(saisine, aujourdhui);
        var ouverture =
                new Procedure.Ouverture(
                        agent.identifiant(),
                        referentParDefaut(saisine),
                        horloge.instant(),
                        fictive);
        var numero = numeros.suivant(aujourdhui);
        var procedure = procedures.saveAndFlush(Procedure.ouvrir(numero, saisine, type, ouverture));
        saisine.lots().forEach(lot -> lots.save(Lot.envisage(numero, lot)));
        fiches.consigner(numero, saisine);
        delais.suivre(numero, type.name(), aujourdhui);
        moteur.demarrer("PassationMarchePublic", procedure.routage());
        return new Resultat(procedure, proposition, manquantes);
    }

    /** The decision alone, before anything is written: the creation page shows it. */
    @Transactional(readOnly = true)
    public ProcedureProposee proposer(Saisine saisine, LocalDate le) {
        return choix.proposer(
                new ChoixDeProcedure.Besoin(
                        saisine.nature(),
                        saisine.qualite(),
                        saisine.valeurRetenue(),
                        saisine.estSpecifique(),
                        saisine.estInnovant(),
                        saisine.lots().stream()
                                .map(
                                        l ->
                                                new LotDuBesoin(
                                                        l.montantEstimeHt(),
                                                        Boolean.TRUE.equals(l.petitLot())))
                                .toList()),
                le);
    }

    @Transactional(readOnly = true)
    public List<Fonction> fonctionsSansTitulaire(Saisine saisine) {
        return sansTitulaire.chercher(saisine, LocalDate.now(horloge));
    }

    private void exigerLHabilitation(Saisine saisine) {
        var adherent = saisine.serviceInstructeur().adherent();
        if (!agent.tient(Fonction.SERVICE_INSTRUCTEUR, adherent)
                && !agent.tient(Fonction.EQUIPE_ACHATS, adherent)
                && !agent.tient(Fonction.EQUIPE_MARCHES, adherent)) {
            throw new AccesRefuse(
                    "La saisine vient du service instructeur de l’adhérent ou de la direction de la"
                            + " commande publique : vous ne tenez pas cette fonction.");
        }
    }

    private static TypeDeProcedure retenir(Saisine saisine, ProcedureProposee proposition) {
        var souhaitee = saisine.procedure();
        if (souhaitee != null) {
            proposition.exiger(souhaitee);
        }
        var proposee = proposition.procedure();
        var retenue =
                souhaitee != null
                        ? souhaitee
                        : proposee.estAuMoins(TypeDeProcedure.MAPA)
                                ? proposee
                                : TypeDeProcedure.MAPA;
        if (!retenue.estConduite()) {
            var motif = proposition.motifs().get(0);
            throw new DonneesRefusees(
                    List.of(
                            new Erreur(
                                    "procedure",
                                    "La procédure « "
                                            + retenue.decp()
                                            + " » n’est pas encore conduite ici : "
                                            + motif.texte(),
                                    motif.regle())));
        }
        return retenue;
    }

    /** The author, when they are of the service instructeur; else the file has none yet. */
    private String referentParDefaut(Saisine saisine) {
        var service = saisine.serviceInstructeur();
        var titulaires =
                organisation.titulaires(
                        Fonction.SERVICE_INSTRUCTEUR,
                        service.adherent(),
                        service.service(),
                        LocalDate.now(horloge));
        return titulaires.stream().anyMatch(a -> a.identifiant().equals(agent.identifiant()))
                ? agent.identifiant()
                : null;
    }
}
