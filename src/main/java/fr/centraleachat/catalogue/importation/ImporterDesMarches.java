package fr.centraleachat.catalogue.importation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an import, whatever it reads: some hundreds of records a transaction. However it ends, its
 * report says what was done.
 */
@Component
class ImporterDesMarches {

    static final String INTERROMPU =
            "L’import s’est arrêté avant la fin du fichier. Ce qui est compté ici est importé :"
                    + " relancez-le, rien ne sera créé deux fois.";

    private static final Logger LOG = LoggerFactory.getLogger(ImporterDesMarches.class);

    private final EcritureDeLot ecriture;
    private final ImportRepository imports;
    private final ImportsEnCours enCours;
    private final Imports rapports;
    private final AgentCourant agent;
    private final Clock horloge;
    private final TransactionTemplate transaction;

    ImporterDesMarches(
            EcritureDeLot ecriture,
            ImportRepository imports,
            ImportsEnCours enCours,
            Imports rapports,
            AgentCourant agent,
            Clock horloge,
            TransactionTemplate transaction) {
        this.ecriture = ecriture;
        this.imports = imports;
        this.enCours = enCours;
        this.rapports = rapports;
        this.agent = agent;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    /** Gives the records of a file, and says how it ended: null when it was read whole. */
    @FunctionalInterface
    interface Lecture {
        String lire(Importation importation) throws IOException;
    }

    /**
     * @throws DonneesRefusees when the file is not of that format
     */
    RapportDImport importer(FormatDImport format, String fichier, Lecture lecture)
            throws IOException {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        var id = UUID.randomUUID();
        var vivant = enCours.declarer(id);
        try {
            var le = horloge.instant();
            transaction.executeWithoutResult(
                    s -> imports.ouvrir(id, format, fichier, agent.identifiant(), le));
            derouler(id, lecture, new Importation(id, format, le, ecriture));
        } finally {
            enCours.oublier(vivant, id);
        }
        return rapports.rapport(id);
    }

    private void derouler(UUID id, Lecture lecture, Importation importation) throws IOException {
        try {
            var fin = lecture.lire(importation);
            importation.ecrire();
            clore(id, EtatDImport.TERMINE, fin);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The import {} was cut short", id, e);
            clore(id, EtatDImport.INTERROMPU, INTERROMPU);
        } catch (DonneesRefusees refus) {
            clore(id, EtatDImport.INTERROMPU, refus.getMessage());
            throw refus;
        } catch (IOException | RuntimeException e) {
            clore(id, EtatDImport.INTERROMPU, INTERROMPU);
            throw e;
        }
    }

    private void clore(UUID id, EtatDImport etat, String fin) {
        transaction.executeWithoutResult(s -> imports.clore(id, etat, fin));
    }
}
