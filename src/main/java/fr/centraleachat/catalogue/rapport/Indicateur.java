package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.organisation.ServiceCommun;

/** What the report counts, and how, as its reader must know it. */
public enum Indicateur {
    CA_MARCHES_EN_COURS(
            "Marchés en cours d’exécution au titre de la centrale d’achat",
            "Marchés du catalogue notifiés et non finis au jour de l’arrêté, passés dans le cadre"
                    + " de la centrale d’achat, ou par la métropole pour des adhérents identifiés à"
                    + " la publication.",
            Nature.MARCHES),
    CA_MARCHES_MUTUALISES(
            "Marchés mutualisés",
            "Ceux des précédents sur lesquels deux adhérents au moins peuvent commander :"
                    + " l’acheteur, les adhérents identifiés à la publication, et ceux dont le"
                    + " recours est accordé ce jour-là.",
            Nature.MARCHES),
    CA_ADHERENTS_COMMUNES(
            "Communes adhérentes à la centrale d’achat",
            "Communes dont l’adhésion à la centrale d’achat court au jour de l’arrêté.",
            Nature.ADHERENTS),
    CA_ADHERENTS_CCAS(
            "CCAS adhérents à la centrale d’achat",
            "CCAS dont l’adhésion à la centrale d’achat court au jour de l’arrêté.",
            Nature.ADHERENTS),
    CA_SEGMENTS(
            "Segments d’achats traités pour les communes",
            "Familles d’achat des marchés notifiés dans l’année sur lesquels une commune au moins"
                    + " est identifiée pour commander.",
            Nature.FAMILLES),
    CA_REUNIONS_TENUES(
            "Réunions de la centrale d’achat tenues",
            "Réunions avec les adhérents : elles ne sont pas suivies ici, le nombre est saisi avec"
                    + " sa source.",
            Nature.SAISIE),
    CA_REUNIONS_PREVUES(
            "Réunions de la centrale d’achat prévues",
            "Réunions inscrites au calendrier de l’année : le nombre est saisi avec sa source.",
            Nature.SAISIE),
    CP_MARCHES_COMMUNES(
            "Marchés conclus pour le compte des communes (hors Ville de Dijon)",
            "Marchés notifiés dans l’année dont l’acheteur est une commune, autre que Dijon, qui"
                    + " adhère au service commun de la commande publique cette année-là.",
            Nature.MARCHES),
    CP_PART_CONTRATS(
            "Part des contrats des communes dans le volume des marchés passés",
            "Les précédents, rapportés à tous les marchés notifiés dans l’année par la métropole et"
                    + " par les adhérents du service commun, en nombre.",
            Nature.PART),
    CP_PART_MONTANT(
            "La même part, en montant",
            "Les mêmes marchés, rapportés l’un à l’autre par leurs montants HT.",
            Nature.PART),
    CP_ADHERENTS(
            "Communes adhérentes au service commun de la commande publique",
            "Communes dont l’adhésion à ce service court au jour de l’arrêté.",
            Nature.ADHERENTS),
    CP_AGENTS(
            "Agents du service commun de la commande publique",
            "Agents habilités à la métropole comme équipe achats ou équipe marchés au jour de"
                    + " l’arrêté ; un agent n’est compté qu’une fois.",
            Nature.AGENTS),
    CP_ETP(
            "Agents du service, en équivalents temps plein",
            "Les temps partiels ne sont pas connus ici : le nombre est saisi avec sa source.",
            Nature.SAISIE);

    private final String libelle;
    private final String definition;
    private final Nature nature;

    Indicateur(String libelle, String definition, Nature nature) {
        this.libelle = libelle;
        this.definition = definition;
        this.nature = nature;
    }

    public String libelle() {
        return libelle;
    }

    public String definition() {
        return definition;
    }

    public boolean estSaisi() {
        return nature == Nature.SAISIE;
    }

    /** There is a list behind its number. */
    public boolean aUneListe() {
        return nature != Nature.SAISIE && nature != Nature.PART;
    }

    public boolean estUnePart() {
        return nature == Nature.PART;
    }

    Nature nature() {
        return nature;
    }

    /** The one whose adhérents it counts. */
    ServiceCommun service() {
        return name().startsWith("CA_")
                ? ServiceCommun.CENTRALE_ACHAT
                : ServiceCommun.COMMANDE_PUBLIQUE;
    }

    /** What it counts. */
    enum Nature {
        MARCHES,
        FAMILLES,
        ADHERENTS,
        AGENTS,
        PART,
        SAISIE
    }
}
