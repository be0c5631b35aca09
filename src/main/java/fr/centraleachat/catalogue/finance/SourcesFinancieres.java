package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.fichier.LecteurDeTable;
import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Organisation;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The financial softwares whose files are imported, and which column is what in each. */
@Service
@Transactional
public class SourcesFinancieres {

    private static final int LONGUEUR_DU_NOM = 80;

    private final SourceRepository sources;
    private final LecteurDeTable lecteur;
    private final DroitSurLesFinances droit;
    private final Organisation organisation;
    private final AgentCourant agent;
    private final Clock horloge;

    SourcesFinancieres(
            SourceRepository sources,
            LecteurDeTable lecteur,
            DroitSurLesFinances droit,
            Organisation organisation,
            AgentCourant agent,
            Clock horloge) {
        this.sources = sources;
        this.lecteur = lecteur;
        this.droit = droit;
        this.organisation = organisation;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** Those that the caller may use: its adhérents', and those whose lines tell theirs. */
    @Transactional(readOnly = true)
    public List<SourceFinanciere> toutes() {
        droit.exigerLAcces();
        return sources.toutes().stream().filter(this::estPermise).toList();
    }

    @Transactional(readOnly = true)
    public SourceFinanciere lire(int id) {
        return sources.deId(id)
                .filter(this::estPermise)
                .orElseThrow(() -> new Introuvable("Cette source n’existe pas."));
    }

    /**
     * Its columns are guessed from an example of its file.
     *
     * @param adherent of all its lines, null when a column tells it
     */
    public int creer(String nom, String adherent, int rangDeLEntete, InputStreamSource exemple)
            throws IOException {
        exigerDeTenir(adherent);
        exigerUnNom(nom);
        var apercu = lireLApercu(rangDeLEntete, exemple);
        var source =
                source(
                        0,
                        nom.strip(),
                        adherent,
                        Correspondance.devinee(rangDeLEntete, apercu.titres()),
                        apercu);
        return sources.creer(source)
                .orElseThrow(
                        () ->
                                DonneesRefusees.champ(
                                        "nom",
                                        "Une source porte déjà ce nom : donnez-en un autre."));
    }

    /** The lines already imported stay as they were read. */
    public void modifier(int id, String adherent, Correspondance correspondance) {
        var lue = lire(id);
        exigerDeTenir(lue.adherent());
        exigerDeTenir(adherent);
        correspondance.exigerComplete(adherent);
        sources.modifier(
                source(
                        id,
                        lue.nom(),
                        adherent,
                        correspondance,
                        new Apercu(lue.titres(), lue.apercu())));
    }

    /** Another example of its file: the columns that it still has stay what they are. */
    public void reprendreLExemple(int id, InputStreamSource exemple) throws IOException {
        var lue = lire(id);
        exigerDeTenir(lue.adherent());
        var c = lue.correspondance();
        sources.modifier(
                source(id, lue.nom(), lue.adherent(), c, lireLApercu(c.rangDeLEntete(), exemple)));
    }

    /** May the caller change how it is read. */
    public boolean tient(String adherent) {
        return adherent == null ? droit.surTous() : droit.sur(adherent);
    }

    private boolean estPermise(SourceFinanciere source) {
        return source.adherent() == null || droit.litTout() || droit.sur(source.adherent());
    }

    private void exigerDeTenir(String adherent) {
        if (adherent != null) {
            organisation.adherent(adherent);
        }
        if (!tient(adherent)) {
            throw new AccesRefuse(
                    "Une source de plusieurs adhérents se règle par l’équipe achats ; celle d’un"
                            + " seul, par sa direction des services financiers aussi.");
        }
    }

    private static void exigerUnNom(String nom) {
        if (nom == null || nom.isBlank() || nom.strip().length() > LONGUEUR_DU_NOM) {
            throw DonneesRefusees.champ(
                    "nom", "Donnez un nom à cette source : 80 caractères au plus.");
        }
    }

    private Apercu lireLApercu(int rangDeLEntete, InputStreamSource exemple) throws IOException {
        if (rangDeLEntete < 1 || rangDeLEntete > 50) {
            throw DonneesRefusees.champ("rangDeLEntete", "Donnez la ligne des titres, de 1 à 50.");
        }
        var apercu = new ApercuEnLecture();
        lecteur.lire(exemple, rangDeLEntete, apercu);
        return apercu.apercu();
    }

    private SourceFinanciere source(
            int id, String nom, String adherent, Correspondance correspondance, Apercu apercu) {
        return new SourceFinanciere(
                id,
                nom,
                adherent,
                correspondance,
                apercu.titres(),
                apercu.lignes(),
                agent.identifiant(),
                horloge.instant());
    }
}
