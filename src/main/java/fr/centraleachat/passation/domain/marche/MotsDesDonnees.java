package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.passation.DonneesEssentielles.ActeDeSousTraitance;
import fr.centraleachat.passation.DonneesEssentielles.ActeSousTraitance;
import fr.centraleachat.passation.DonneesEssentielles.Conditions;
import fr.centraleachat.passation.DonneesEssentielles.ConsiderationsEnvironnementales;
import fr.centraleachat.passation.DonneesEssentielles.ConsiderationsSociales;
import fr.centraleachat.passation.DonneesEssentielles.Contrat;
import fr.centraleachat.passation.DonneesEssentielles.LieuExecution;
import fr.centraleachat.passation.DonneesEssentielles.ModalitesExecution;
import fr.centraleachat.passation.DonneesEssentielles.Operateur;
import fr.centraleachat.passation.DonneesEssentielles.Techniques;
import fr.centraleachat.passation.DonneesEssentielles.TypesPrix;
import fr.centraleachat.passation.domain.montage.ConsiderationEnvironnementale;
import fr.centraleachat.passation.domain.montage.ConsiderationSociale;
import fr.centraleachat.passation.domain.montage.ModaliteExecution;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.montage.Technique;
import fr.centraleachat.passation.domain.montage.TypePrix;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Says what the fiches hold in the words of the official open data. */
final class MotsDesDonnees {

    private static final int DU_CENT = 2;

    private MotsDesDonnees() {}

    static Contrat contrat(Montage montage) {
        return new Contrat(
                montage.natureMarche().decp(),
                new Techniques(mots(montage.techniques(), Technique::decp)),
                new ModalitesExecution(mots(montage.modalitesExecution(), ModaliteExecution::decp)),
                montage.idAccordCadre(),
                montage.marcheInnovant(),
                montage.ccag().decp(),
                new LieuExecution(montage.lieuExecution(), montage.typeCodeLieuExecution().decp()),
                new TypesPrix(mots(montage.typesPrix(), TypePrix::decp)),
                montage.formePrix().decp(),
                new ConsiderationsSociales(
                        mots(montage.considerationsSociales(), ConsiderationSociale::decp)),
                new ConsiderationsEnvironnementales(
                        mots(
                                montage.considerationsEnvironnementales(),
                                ConsiderationEnvironnementale::decp)));
    }

    static Conditions conditions(Notification notification, Marche marche) {
        return new Conditions(
                notification.attributionAvance(),
                part(notification.tauxAvance()),
                notification.typeGroupementOperateurs().decp(),
                notification.sousTraitanceDeclaree(),
                actes(notification, marche),
                part(notification.origineUE()),
                part(notification.origineFrance()));
    }

    private static List<ActeDeSousTraitance> actes(Notification notification, Marche marche) {
        if (notification.actesSousTraitance() == null
                || notification.actesSousTraitance().isEmpty()) {
            return null;
        }
        return notification.actesSousTraitance().stream()
                .map(a -> new ActeDeSousTraitance(acte(a, marche)))
                .toList();
    }

    private static ActeSousTraitance acte(SousTraitanceNotifiee acte, Marche marche) {
        return new ActeSousTraitance(
                acte.id(),
                new Operateur(acte.typeIdentifiant().decp(), acte.idSousTraitant()),
                acte.dureeMois(),
                marche.dateNotification(),
                marche.datePublicationDonnees(),
                acte.montant().valeur(),
                acte.variationPrix().decp());
    }

    /** An empty list is forbidden by the schema; a repeated word too. */
    private static <T> List<String> mots(List<T> valeurs, Function<T, String> mot) {
        return valeurs.stream().map(mot).distinct().toList();
    }

    /** 12,5 % is 0.125. */
    private static BigDecimal part(BigDecimal pourcent) {
        return pourcent == null ? null : pourcent.movePointLeft(DU_CENT);
    }
}
