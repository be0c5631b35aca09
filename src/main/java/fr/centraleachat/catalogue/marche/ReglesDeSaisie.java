package fr.centraleachat.catalogue.marche;

import fr.centraleachat.catalogue.periode.PlafondsSaisis;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Siret;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a typed marché must be, all faults told at once, each beside its field. */
final class ReglesDeSaisie {

    private static final Pattern REFERENCE = Pattern.compile("[\\p{Alnum}_.-]{1,16}");

    /** Given by the application: typed, one would be met again by its numbering. */
    private static final Pattern RESERVEE = Pattern.compile("M\\d{7,}");

    private final SaisieDeMarche s;

    private final List<Erreur> erreurs = new ArrayList<>();

    private ReglesDeSaisie(SaisieDeMarche s) {
        this.s = s;
    }

    /**
     * @param familles codes of those that exist
     */
    static List<Erreur> fautes(SaisieDeMarche s, CodesCpv cpv, Set<String> familles) {
        var regles = new ReglesDeSaisie(s);
        regles.reference();
        regles.acheteur();
        regles.dates();
        regles.plafonds();
        regles.reconductions();
        regles.titulaires();
        if (!cpv.existe(s.codeCPV().strip())) {
            regles.signaler("codeCPV", "Ce code n’est pas dans la nomenclature CPV de 2008.");
        }
        if (s.famille() != null && !familles.contains(s.famille())) {
            regles.signaler("famille", "Choisissez une famille de la liste.");
        }
        if (s.montantHt().valeur().compareTo(BigDecimal.ONE) < 0) {
            regles.signaler("montantHt", "Indiquez un montant d’au moins 1 € HT.");
        }
        return regles.erreurs;
    }

    private void reference() {
        if (s.reference() == null) {
            return;
        }
        if (!REFERENCE.matcher(s.reference()).matches()) {
            signaler(
                    "reference",
                    "Seize caractères au plus : lettres sans accent, chiffres, « . », « - » ou « _ ».");
        } else if (RESERVEE.matcher(s.reference()).matches()) {
            signaler(
                    "reference",
                    "Les références M suivies de sept chiffres sont données par l’application : laissez vide pour avoir la suivante.");
        }
    }

    private void acheteur() {
        if (s.acheteur() == null && s.acheteurSiret() == null) {
            signaler("acheteur", "Choisissez un adhérent, ou indiquez le SIRET de l’acheteur.");
        } else if (s.acheteurSiret() != null && !Siret.estValide(s.acheteurSiret())) {
            signaler("acheteurSiret", siretFaux(s.acheteurSiret()));
        }
    }

    private void dates() {
        if (s.fin() == null && s.dureeMois() == null) {
            signaler("dureeMois", "Indiquez la durée en mois, ou le dernier jour.");
        } else if (s.fin() != null && !s.fin().isAfter(s.dateNotification())) {
            signaler("fin", "Le marché finit avant de commencer : vérifiez les deux dates.");
        }
    }

    private void plafonds() {
        if (s.estAccordCadre()) {
            erreurs.addAll(PlafondsSaisis.fautes(s.minimum(), s.maximum(), s.unite().decimales()));
        } else if (s.maximum() != null || s.minimum() != null) {
            signaler("maximum", "Seul un accord-cadre a un minimum et un maximum.");
        }
    }

    private void reconductions() {
        if (!s.seReconduit()) {
            return;
        }
        var r = s.reconductions();
        exigerSi(r.mode() == null, "mode", "Dites si la reconduction est tacite ou expresse.");
        exigerSi(r.mois() == null, "mois", "Indiquez la durée de chaque période reconduite.");
        exigerSi(
                r.preavisMois() == null,
                "preavisMois",
                "Indiquez le préavis, 0 s’il n’y en a pas.");
        if (!s.estAccordCadre()) {
            signaler("reconductions.nombre", "Les périodes se suivent sur les accords-cadres.");
        }
    }

    private void titulaires() {
        for (int i = 0; i < s.titulaires().size(); i++) {
            var siret = s.titulaires().get(i).chiffres();
            if (!Siret.estValide(siret)) {
                signaler("titulaires[" + i + "].siret", siretFaux(siret));
            }
        }
    }

    private void exigerSi(boolean manque, String champ, String message) {
        if (manque) {
            signaler("reconductions." + champ, message);
        }
    }

    private void signaler(String champ, String message) {
        erreurs.add(Erreur.de(champ, message));
    }

    private static String siretFaux(String siret) {
        return "Le SIRET « %s » n’est pas valable : vérifiez ses quatorze chiffres."
                .formatted(siret);
    }
}
