package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.fichier.FinDeTable;
import fr.centraleachat.catalogue.finance.fichier.LecteurDeTable;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Organisation;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports the file of a financial software, of any size, some hundreds of rows a transaction. What
 * is wrong is told by line and column, what is right is imported; again, it changes nothing.
 */
@Service
public class ImporterFinances {

    private final LecteurDeTable lecteur;
    private final SourcesFinancieres sources;
    private final EcritureDeLignes ecriture;
    private final ImportFinancierRepository imports;
    private final DroitSurLesFinances droit;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;
    private final TransactionTemplate transaction;

    ImporterFinances(
            LecteurDeTable lecteur,
            SourcesFinancieres sources,
            EcritureDeLignes ecriture,
            ImportFinancierRepository imports,
            DroitSurLesFinances droit,
            Organisation organisation,
            JdbcClient jdbc,
            AgentCourant agent,
            Clock horloge,
            TransactionTemplate transaction) {
        this.lecteur = lecteur;
        this.sources = sources;
        this.ecriture = ecriture;
        this.imports = imports;
        this.droit = droit;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    /**
     * @throws DonneesRefusees when nothing of the file can be read; the field is {@code fichier}
     */
    public RapportFinancier importer(int source, String nom, InputStreamSource fichier)
            throws IOException {
        droit.exigerDImporter();
        var lue = sources.lire(source);
        lue.correspondance().exigerComplete(lue.adherent());
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(
                s -> imports.ouvrir(id, source, nom, agent.identifiant(), horloge.instant()));
        var enCours =
                new ImportEnCours(
                        lue,
                        AdherentsReconnus.de(organisation),
                        new MarchesReconnus(jdbc),
                        droit::sur,
                        lot -> ecriture.ecrire(id, source, lot));
        try {
            var fin = lecteur.lire(fichier, lue.correspondance().rangDeLEntete(), enCours);
            enCours.ecrire();
            clore(id, fin.lues(), enCours.bilan(), message(fin));
        } catch (DonneesRefusees refus) {
            clore(id, 0, enCours.bilan(), refus.getMessage());
            throw refus;
        }
        return transaction.execute(s -> imports.rapport(id).orElseThrow());
    }

    @Transactional(readOnly = true)
    public RapportFinancier rapport(UUID id) {
        droit.exigerLAcces();
        return imports.rapport(id)
                .filter(r -> droit.litTout() || r.par().equals(agent.identifiant()))
                .orElseThrow(() -> new Introuvable("Cet import n’existe pas."));
    }

    /** The first of them, in the order of the file. */
    @Transactional(readOnly = true)
    public List<LigneRefusee> refus(UUID id, int nombre) {
        return imports.refus(rapport(id).id(), nombre);
    }

    @Transactional(readOnly = true)
    public void parcourirLesRefus(UUID id, Consumer<LigneRefusee> suite) {
        imports.parcourirLesRefus(rapport(id).id(), suite);
    }

    @Transactional(readOnly = true)
    public List<RapportFinancier> derniers(int nombre) {
        return imports.derniers(droit.litTout() ? null : agent.identifiant(), nombre);
    }

    private void clore(UUID id, int lues, BilanDImport bilan, String fin) {
        transaction.executeWithoutResult(s -> imports.clore(id, lues, bilan, fin));
    }

    private static String message(FinDeTable fin) {
        return fin.interrompueA() == null
                ? null
                : "Le fichier ne se lit plus à partir de la ligne "
                        + fin.interrompueA()
                        + " (guillemet jamais refermé, ou fichier coupé) : les lignes d’avant sont"
                        + " importées. Corrigez-la, puis envoyez le fichier de nouveau.";
    }
}
