package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.decp.FinDeLecture;
import fr.centraleachat.catalogue.decp.LecteurDecp;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports a DECP file of any size, some hundreds of records a transaction. What is wrong is told by
 * record and field; what is right is imported, and importing again changes nothing.
 */
@Service
public class ImporterDecp {

    private final EcritureDeLot ecriture;
    private final ImportRepository imports;
    private final AgentCourant agent;
    private final Clock horloge;
    private final TransactionTemplate transaction;

    ImporterDecp(
            EcritureDeLot ecriture,
            ImportRepository imports,
            AgentCourant agent,
            Clock horloge,
            TransactionTemplate transaction) {
        this.ecriture = ecriture;
        this.imports = imports;
        this.agent = agent;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    /**
     * @throws DonneesRefusees when the file holds no list of marchés
     */
    public RapportDImport importer(String fichier, InputStream flux) throws IOException {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        var id = UUID.randomUUID();
        var le = horloge.instant();
        transaction.executeWithoutResult(s -> imports.ouvrir(id, fichier, agent.identifiant(), le));
        var enCours = new ImportEnCours(id, le);
        var fin = LecteurDecp.lire(flux, enCours::recevoir);
        enCours.ecrire();
        transaction.executeWithoutResult(
                s -> imports.clore(id, fin.lus(), enCours.releve, message(fin)));
        if (fin.issue() == FinDeLecture.Issue.AUTRE_FORMAT) {
            throw DonneesRefusees.champ("fichier", message(fin));
        }
        return transaction.execute(s -> imports.rapport(id).orElseThrow());
    }

    @Transactional(readOnly = true)
    public RapportDImport rapport(UUID id) {
        return imports.rapport(id).orElseThrow(() -> new Introuvable("Cet import n’existe pas."));
    }

    private static String message(FinDeLecture fin) {
        return switch (fin.issue()) {
            case ENTIERE -> null;
            case INTERROMPUE ->
                    "Le fichier s’interrompt à l’enregistrement "
                            + fin.lus()
                            + " : ceux d’avant sont importés. Demandez un fichier complet.";
            case AUTRE_FORMAT ->
                    "Ce fichier ne contient pas de liste « marches » : donnez un fichier de données"
                            + " essentielles (DECP) au format JSON.";
        };
    }

    private final class ImportEnCours {

        private final UUID id;
        private final Instant le;
        private final Releve releve = new Releve();
        private LotDeMarches lot = new LotDeMarches();

        private ImportEnCours(UUID id, Instant le) {
            this.id = id;
            this.le = le;
        }

        private void recevoir(LecteurDecp.Enregistrement enregistrement) {
            lot.ajouter(enregistrement, releve);
            if (lot.estPlein()) {
                ecrire();
            }
        }

        private void ecrire() {
            ecriture.ecrire(id, lot, releve, le);
            lot = new LotDeMarches();
        }
    }
}
