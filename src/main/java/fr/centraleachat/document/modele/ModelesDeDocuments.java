package fr.centraleachat.document.modele;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.NomDeFichier;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a jurist does with the modèles: read, replace, try, put in service. */
@Service
@Transactional
public class ModelesDeDocuments {

    private final GenresDeDocument genres;
    private final ModeleRepository modeles;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    ModelesDeDocuments(
            GenresDeDocument genres,
            ModeleRepository modeles,
            AgentCourant agent,
            Formats formats,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.genres = genres;
        this.modeles = modeles;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /**
     * A document with what its modèles may say, and their versions.
     *
     * @param enVigueur what a procédure opened now follows, null when none is in service
     */
    public record Vue(
            GenreDeDocument genre,
            List<ChampDecrit> champs,
            List<ModeleDeDocument> versions,
            ModeleDeDocument enVigueur) {}

    @Transactional(readOnly = true)
    public List<Vue> tous() {
        return genres.tous().stream().map(this::vue).toList();
    }

    @Transactional(readOnly = true)
    public Vue duDocument(String code) {
        return vue(genres.exiger(code));
    }

    /**
     * Kept on trial.
     *
     * @throws DonneesRefusees with every fault, each with its place; nothing is kept
     */
    public ModeleDeDocument deposer(String code, String nom, byte[] contenu) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        var genre = genres.exiger(code).genre();
        var retenu = new NomDeFichier(nom).valeur();
        VerificationDeModele.verifier(contenu, ChampDecrit.de(genre.donnees()));
        var modele =
                new ModeleDeDocument(
                        UUID.randomUUID(),
                        code,
                        modeles.prochaineVersion(code),
                        retenu,
                        Empreinte.de(contenu),
                        agent.identifiant(),
                        horloge.instant(),
                        null,
                        null);
        modeles.inserer(modele, contenu);
        annoncer(modele, "déposé");
        return modele;
    }

    /** A file given to the jurist. */
    public record Fichier(String nom, byte[] octets) {}

    /** The document as that version would write it of a real procédure; it becomes no piece. */
    public Fichier essayer(UUID id, String procedure) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        var modele = exiger(id);
        var redacteur = genres.exiger(modele.document());
        var cle =
                redacteur.exemplaires(procedure).stream()
                        .findFirst()
                        .map(RedacteurDeDocument.Exemplaire::cle)
                        .orElseThrow(ModelesDeDocuments::rienADire);
        var octets =
                MoteurDeModele.remplir(
                        modeles.contenu(id),
                        ChampDecrit.de(redacteur.genre().donnees()),
                        ValeursDeDocument.de(redacteur.donnees(procedure, cle)));
        modeles.essayer(id, procedure);
        return new Fichier("Essai de " + modele.nom(), octets);
    }

    /**
     * From today on at once, from a later day at its beginning: what is running keeps the former.
     *
     * @throws EtatIncompatible when it was not tried, or is in service
     */
    public void mettreEnService(UUID id, LocalDate debut) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        var modele = exiger(id);
        if (modele.essayeSur() == null) {
            throw new EtatIncompatible(
                    "Essayez d’abord ce modèle sur une procédure, et relisez le résultat.");
        }
        var depuis = depuis(debut);
        if (!modeles.mettreEnService(id, depuis, agent.identifiant())) {
            throw new EtatIncompatible("Ce modèle est déjà en service : déposez-en un nouveau.");
        }
        annoncer(modele, "mis en service à compter du " + formats.jour(depuis));
    }

    /**
     * @throws Introuvable when that version is of another document, or does not exist
     */
    @Transactional(readOnly = true)
    public void exigerDuDocument(String code, UUID id) {
        if (!exiger(id).document().equals(code)) {
            throw inconnu();
        }
    }

    @Transactional(readOnly = true)
    public Fichier contenu(UUID id) {
        return new Fichier(exiger(id).nom(), modeles.contenu(id));
    }

    private Instant depuis(LocalDate debut) {
        var aujourdHui = LocalDate.now(horloge);
        if (debut == null || debut.isBefore(aujourdHui)) {
            throw DonneesRefusees.champ(
                    "debut",
                    "Choisissez une date de mise en service, aujourd’hui au plus tôt : ce qui est en"
                            + " cours garde son modèle.");
        }
        return debut.equals(aujourdHui)
                ? horloge.instant()
                : debut.atStartOfDay(horloge.getZone()).toInstant();
    }

    private Vue vue(RedacteurDeDocument redacteur) {
        var genre = redacteur.genre();
        return new Vue(
                genre,
                ChampDecrit.de(genre.donnees()),
                modeles.duDocument(genre.code()),
                modeles.enService(genre.code(), horloge.instant()).orElse(null));
    }

    private void annoncer(ModeleDeDocument modele, String acte) {
        evenements.publishEvent(
                ActeDAdministration.de(
                        "Modèle de document « %s », version %d : %s"
                                .formatted(
                                        genres.exiger(modele.document()).genre().libelle(),
                                        modele.version(),
                                        acte)));
    }

    private ModeleDeDocument exiger(UUID id) {
        return modeles.modele(id).orElseThrow(ModelesDeDocuments::inconnu);
    }

    private static Introuvable inconnu() {
        return new Introuvable("Ce modèle de document n’existe pas.");
    }

    private static DonneesRefusees rienADire() {
        return DonneesRefusees.champ(
                "procedure",
                "Cette procédure n’a pas de quoi écrire ce document, ou vous ne pouvez pas le lire :"
                        + " choisissez-en une plus avancée.");
    }
}
