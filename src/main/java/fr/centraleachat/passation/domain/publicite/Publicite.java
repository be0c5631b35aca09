package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where, when and until when the consultation is made known, or why the DCE is taken back (CON-1).
 */
public record Publicite(
        @Champ("Publier, ou reprendre le DCE") Decision decision,
        @Champ(
                        value = "Motif de la reprise du DCE",
                        si = "decision=REPRENDRE",
                        genre = Genre.TEXTE_LONG)
                String motifReprise,
        @Champ(
                        value = "Supports de publicité",
                        si = "decision=PUBLIER",
                        regle = "R2131-12, R2131-16")
                List<SupportDePublicite> supports,
        @Champ(
                        value = "Avis à envoyer, un par support",
                        si = "decision=PUBLIER",
                        regle = "R2131-12, R2131-16, R2162-6",
                        genre = Genre.PIECE,
                        aide = "Chaque avis nomme les bénéficiaires.")
                List<UUID> avis,
        @Champ(value = "Envoi prévu le", si = "decision=PUBLIER", regle = "R2131-19")
                LocalDate dateEnvoiPrevue,
        @Champ(
                        value = "Date limite de remise des offres",
                        si = "decision=PUBLIER",
                        regle = "R2151-1, R2161-2, R2161-3")
                Instant dlro,
        @Champ(
                        value = "Motif écrit de l’urgence",
                        obligatoire = false,
                        regle = "R2161-3",
                        genre = Genre.TEXTE_LONG,
                        aide = "Nécessaire quand le délai légal est réduit pour urgence.")
                String motifUrgence,
        @Champ(
                        value = "Avis de préinformation qui réduit le délai",
                        obligatoire = false,
                        regle = "R2161-3")
                List<Preinformation> preinformation) {

    static final Publicite SANS_REDUCTION =
            new Publicite(null, null, null, null, null, null, null, null);

    /** What the team decides. */
    public enum Decision {
        @Libelle(
                value = "Publier l’avis",
                suite = "Un envoi est préparé pour chaque support, avec son texte et ses pièces.")
        PUBLIER,
        @Libelle(
                value = "Reprendre le DCE",
                suite = "Le visa du service et l’approbation de l’élu sont annulés.")
        REPRENDRE
    }

    /** An earlier avis that shortens the délai. */
    public record Preinformation(
            @Champ("Référence") String reference, @Champ("Envoyée le") LocalDate envoyeLe) {}

    /** The other supports wait for the JOUE (garde 10). */
    public boolean estAuJoue() {
        return supports.contains(SupportDePublicite.JOUE);
    }

    public boolean enUrgence() {
        return motifUrgence != null && !motifUrgence.isBlank();
    }

    public boolean preinformee() {
        return preinformation != null && !preinformation.isEmpty();
    }
}
