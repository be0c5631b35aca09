package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.passation.domain.consultation.DemandeDeModification;
import fr.centraleachat.passation.domain.consultation.DemandeDeReport;
import fr.centraleachat.passation.domain.consultation.QuestionPosee;
import fr.centraleachat.passation.domain.consultation.RetraitDeDossier;
import java.util.Arrays;
import java.util.List;

/** What a consultation receives, by page and by API. */
enum FaitDeConsultation {
    QUESTIONS(
            "questions",
            QuestionPosee.class,
            "Enregistrer une question",
            "Une question reçue autrement que par le profil d’acheteur, ou avant que le connecteur ne"
                    + " l’apporte. Elle ouvre aussitôt une tâche de qualification.",
            "La question est enregistrée : elle est à qualifier.",
            "operateur",
            "texte",
            "recueLe",
            "reference"),
    RETRAITS(
            "retraits",
            RetraitDeDossier.class,
            "Enregistrer un retrait",
            "Qui a retiré le dossier reçoit les réponses et les modifications.",
            "Le retrait est enregistré.",
            "operateur",
            "courriel",
            "le",
            "reference"),
    REPORTS(
            "reports",
            DemandeDeReport.class,
            "Demander un report",
            "La demande ouvre une décision à l’équipe marchés, ou rejoint celle qui est ouverte.",
            "La demande est enregistrée : le report est à décider.",
            "motif",
            "dlroProposee",
            "reference"),
    MODIFICATIONS(
            "modifications-dce",
            DemandeDeModification.class,
            "Modifier le DCE",
            "La demande ouvre une tâche : un agent dépose les nouvelles versions, un second les vise,"
                    + " et elles sont diffusées à ceux qui ont retiré le dossier.",
            "La demande est enregistrée : la modification est à faire.",
            "motif");

    private final String code;
    private final Class<? extends Record> saisie;
    private final String titre;
    private final String aide;
    private final String suite;
    private final List<String> champs;

    FaitDeConsultation(
            String code,
            Class<? extends Record> saisie,
            String titre,
            String aide,
            String suite,
            String... champs) {
        this.code = code;
        this.saisie = saisie;
        this.titre = titre;
        this.aide = aide;
        this.suite = suite;
        this.champs = List.of(champs);
    }

    /** As the addresses write it. */
    public String code() {
        return code;
    }

    Class<? extends Record> saisie() {
        return saisie;
    }

    public String titre() {
        return titre;
    }

    public String aide() {
        return aide;
    }

    /** What the agent is told once it is recorded. */
    String suite() {
        return suite;
    }

    /** In the order of the form. */
    public List<String> champs() {
        return champs;
    }

    static FaitDeConsultation de(String code) {
        return Arrays.stream(values())
                .filter(f -> f.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new Introuvable("Cette page n’existe pas : revenez à la procédure."));
    }
}
