package fr.centraleachat.passation.domain;

import fr.centraleachat.passation.domain.archivage.Archivage;
import fr.centraleachat.passation.domain.arret.ArchivageDArret;
import fr.centraleachat.passation.domain.arret.Arrets;
import fr.centraleachat.passation.domain.arret.DecisionDArret;
import fr.centraleachat.passation.domain.arret.DemandeDArret;
import fr.centraleachat.passation.domain.arret.DemanderArret;
import fr.centraleachat.passation.domain.arret.LettresDeLArret;
import fr.centraleachat.passation.domain.arret.PropositionDArret;
import fr.centraleachat.passation.domain.arret.PropositionDArret.Portee;
import fr.centraleachat.passation.domain.arret.SuiteEnvisagee;
import fr.centraleachat.passation.domain.envoi.Attentes;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.tache.Taches;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** What the équipe marchés and the élu do from the question of an arrêt to its archive. */
class ParcoursDArret {

    static final int MONTANT = 60_000;

    private final Taches taches;
    private final Moteur moteur;
    private final DemanderArret demander;
    private final LettresDeLArret lettres;
    private final Attentes attentes;
    private final Arrets arrets;
    private final Procedures procedures;
    private final TransactionTemplate transaction;
    private final Clock horloge;
    private final MapaAttribue mapa;
    private final EtapesDAchevement etapes;

    ParcoursDArret(
            Taches taches,
            Moteur moteur,
            DemanderArret demander,
            LettresDeLArret lettres,
            Attentes attentes,
            Arrets arrets,
            Procedures procedures,
            TransactionTemplate transaction,
            Clock horloge,
            AutowireCapableBeanFactory fabrique) {
        this.taches = taches;
        this.moteur = moteur;
        this.demander = demander;
        this.lettres = lettres;
        this.attentes = attentes;
        this.arrets = arrets;
        this.procedures = procedures;
        this.transaction = transaction;
        this.horloge = horloge;
        this.mapa = fabrique.createBean(MapaAttribue.class);
        this.etapes = fabrique.createBean(EtapesDAchevement.class);
    }

    MapaAttribue mapa() {
        return mapa;
    }

    /** The avis is sent: the plis may come. */
    String consultation() {
        var numero = mapa.jusquALEnvoiDeLAvis(Nature.SERVICES, MONTANT);
        var envoi = attentes.deLaProcedure(numero).get(0);
        attentes.publication(
                numero, envoi.id(), etapes.publication(mapa.deposer(numero, "preuve.pdf")));
        return numero;
    }

    void demander(String numero, MotifDArret motif, Integer... lots) {
        demander.demander(numero, new DemandeDArret(motif, "Le besoin change.", List.of(lots)));
    }

    void proposer(String numero) {
        var arret = lire(() -> arrets.exigerOuvert(numero));
        achever(
                numero,
                "Task_ProposerArret",
                proposition(arret.motif(), arret.lots().toArray(Integer[]::new)));
    }

    PropositionDArret proposition(MotifDArret motif, Integer... lots) {
        return new PropositionDArret(
                motif,
                null,
                "Le besoin change.",
                lots.length == 0 ? Portee.TOUT : Portee.LOTS,
                List.of(lots),
                SuiteEnvisagee.AUCUNE);
    }

    List<LettreDeRejet> lettresAEcrire(String numero) {
        return lire(() -> lettres.proposer(numero)).lettresRejet();
    }

    void decider(String numero, DecisionDArret.Decision decision) {
        achever(
                numero,
                "Task_DeciderArret",
                new DecisionDArret(decision, "Vu les raisons.", LocalDate.now(horloge)));
        moteur.executerLesJobsDus();
    }

    void arreter(String numero, MotifDArret motif, Integer... lots) {
        demander(numero, motif, lots);
        proposer(numero);
        decider(numero, DecisionDArret.Decision.ARRET);
    }

    void envoyerLesLettres(String numero) {
        achever(numero, "Task_RedigerLettresArret", lire(() -> lettres.proposer(numero)));
        moteur.executerLesJobsDus();
        prouverLesLettres(numero);
    }

    void prouverLesLettres(String numero) {
        var preuve = mapa.deposer(numero, "accuse.pdf");
        attentes.deLaProcedure(numero).stream()
                .filter(e -> e.genre() == GenreDEnvoi.LETTRE)
                .forEach(e -> attentes.lettre(numero, e.id(), etapes.lettre(preuve)));
    }

    void archiver(String numero) {
        achever(
                numero,
                "Task_ArchiverArret",
                new ArchivageDArret(true, 5, Archivage.SortFinal.TRI));
    }

    void achever(String numero, String code, Record saisie) {
        taches.achever(mapa.tache(numero, code, null).id(), saisie);
    }

    List<String> ouvertes(String numero) {
        return mapa.ouvertes(numero);
    }

    CoursDeProcedure cours(String numero) {
        return lire(() -> procedures.exiger(numero)).cours();
    }

    List<EtatDeLot> lots(String numero) {
        return lire(() -> procedures.lots(numero)).stream().map(Lot::etat).toList();
    }

    <T> T lire(java.util.function.Supplier<T> lecture) {
        return transaction.execute(e -> lecture.get());
    }
}
