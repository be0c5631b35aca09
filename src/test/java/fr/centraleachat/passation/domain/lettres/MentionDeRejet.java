package fr.centraleachat.passation.domain.lettres;

import java.util.regex.Pattern;

/** What a letter of rejection says, as the law asks or as the usage gives it (droit.md 9.1). */
public enum MentionDeRejet {
    /** R2181-1. */
    DECISION("votre offre n’est pas retenue|votre candidature est rejetée"),
    /** R2181-2, R2181-3, first paragraph. */
    MOTIFS_DU_REJET("Motifs? du rejet : \\p{L}"),
    /** R2181-3, 1°. */
    NOM_DE_L_ATTRIBUTAIRE("(Attributaire : |est attribué à )\\p{L}"),
    /** R2181-3, 1°. */
    MOTIFS_DU_CHOIX("Motifs du choix de son offre : \\p{L}"),
    /** R2181-3, 2°. */
    DATE_DE_SIGNATURE("susceptible d’être signé à compter du .{0,5}\\d+(er)? \\p{L}+ \\d{4}"),
    NOTE("(Note totale de votre offre : |a obtenu )\\d"),
    RANG("(Rang de votre offre : |le rang )\\d"),
    VOIES_ET_DELAIS_DE_RECOURS(
            "tribunal administratif.*référé précontractuel.*L551-1.*validité du contrat dans les \\d");

    private final Pattern motif;

    MentionDeRejet(String motif) {
        this.motif = Pattern.compile(motif, Pattern.DOTALL);
    }

    public boolean estDans(String lettre) {
        return motif.matcher(lettre.replace('\u00a0', ' ').replaceAll("\\s+", " ")).find();
    }
}
