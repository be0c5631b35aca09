package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import fr.centraleachat.passation.domain.marche.Signature;
import fr.centraleachat.reglementation.Parametres;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Composes the letters to the candidates from the decision and the analysis. */
@Component
public class RedacteurDeLettres {

    private final Parametres parametres;
    private final Formats formats;

    RedacteurDeLettres(Parametres parametres, Formats formats) {
        this.parametres = parametres;
        this.formats = formats;
    }

    /** The request of pieces to one attributaire, for all its lots (R2144-4). */
    public String demandeDePieces(Procedure procedure, String nom, String lots) {
        return """
                Objet : %s (%s), %s

                À l’attention de %s

                Votre offre est proposée pour l’attribution. Le marché n’est ni signé ni notifié : \
                cette demande ne vaut pas engagement.

                Je vous prie de produire, dans le délai indiqué à l’envoi :
                – le certificat attestant la régularité de votre situation fiscale ;
                – le certificat social ou l’attestation de vigilance en cours de validité ;
                – la liste nominative des travailleurs étrangers, s’il y a lieu ;
                – votre numéro SIREN, le pouvoir du signataire, vos assurances et votre RIB ;
                – l’acte d’engagement signé, pour chaque lot.

                Faute de ces pièces dans le délai, votre candidature est irrecevable et l’offre \
                suivante est retenue (article R2144-7 du code de la commande publique).
                """
                .formatted(procedure.objet(), procedure.numero(), lots, nom);
    }

    String rejet(CadreDeLettre cadre, LettreDeRejet lettre) {
        var texte = new StringBuilder(objet(cadre.procedure(), cadre.lot()));
        texte.append(
                lettre.stade() == StadeDuRejet.CANDIDATURE
                        ? "J’ai le regret de vous informer que votre candidature est rejetée.\n"
                        : "J’ai le regret de vous informer que votre offre n’est pas retenue.\n");
        texte.append(remplacement(cadre));
        ajouter(texte, "\nMotif du rejet : %s\n", lettre.motifRejet());
        ajouter(texte, "\nRang de votre offre : %s\n", lettre.rang());
        ajouter(texte, "Note totale de votre offre : %s sur 100\n", note(lettre.noteTotale()));
        ajouter(texte, "\nAttributaire : %s\n", lettre.attributaire());
        ajouter(texte, "Motifs du choix de son offre : %s\n", lettre.motifsChoix());
        return texte.append(suspension(cadre)).append(recours(cadre)).toString();
    }

    String retenue(CadreDeLettre cadre, DecisionDeLot decision) {
        return objet(cadre.procedure(), cadre.lot())
                + """
                J’ai le plaisir de vous informer que votre offre, d’un montant de %s, est retenue.

                Le marché prendra effet à la réception de sa notification : cette lettre n’autorise \
                pas à commencer les prestations (articles R2182-4 et R2182-5 du code de la commande \
                publique).
                """
                        .formatted(formats.montant(decision.montantHt()))
                + suspension(cadre);
    }

    /** The candidates were told of another attributaire. */
    private static String remplacement(CadreDeLettre cadre) {
        return cadre.remplace()
                ? """

                Cette lettre remplace celle que vous avez reçue : l’attributaire qu’elle désignait \
                ne peut pas être titulaire, l’offre suivante est sollicitée (article R2144-7 du code \
                de la commande publique).
                """
                : "";
    }

    private String suspension(CadreDeLettre cadre) {
        return cadre.signaturePossible() == null
                ? ""
                : """

                Le marché est susceptible d’être signé à compter du %s (articles R2181-3 et R2182-1 \
                du code de la commande publique).
                """
                        .formatted(formats.date(cadre.signaturePossible()));
    }

    public String notification(Procedure procedure, Lot lot, Signature signature) {
        return objet(procedure, lot)
                + """
                Je vous notifie le marché n° %s, d’un montant de %s, signé le %s. Il prend effet à \
                la réception de la présente (article R2182-5 du code de la commande publique).
                """
                        .formatted(
                                signature.idMarche(),
                                formats.montant(signature.montant()),
                                formats.date(signature.dateSignature()));
    }

    private static String objet(Procedure procedure, Lot lot) {
        return "Objet : %s (%s), lot %d : %s\n\nMadame, Monsieur,\n\n"
                .formatted(procedure.objet(), procedure.numero(), lot.numero(), lot.objet());
    }

    private String recours(CadreDeLettre cadre) {
        var jour = cadre.jour();
        var article =
                cadre.procedure().type().estAuMoins(TypeDeProcedure.AOO) ? "R2181-4" : "R2181-2";
        return """

                Vous pouvez demander des précisions sur ces motifs : il vous est répondu dans les \
                %d jours (article %s du code de la commande publique). Devant le tribunal \
                administratif, le référé précontractuel est ouvert jusqu’à la signature (article \
                L551-1 du code de justice administrative), et le recours en contestation de la \
                validité du contrat dans les %d mois de la publicité de sa conclusion.
                """
                .formatted(
                        parametres.entier("MOTIFS_REPONSE_JOURS", jour),
                        article,
                        parametres.entier("RECOURS_VALIDITE_CONTRAT_MOIS", jour));
    }

    private static void ajouter(StringBuilder texte, String phrase, Object valeur) {
        if (valeur != null) {
            texte.append(phrase.formatted(valeur));
        }
    }

    private String note(BigDecimal note) {
        return note == null ? null : formats.nombre(note);
    }
}
