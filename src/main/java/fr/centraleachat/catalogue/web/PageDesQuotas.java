package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.Consommation;
import fr.centraleachat.catalogue.consommation.Consommation.ParAdherent;
import fr.centraleachat.catalogue.consommation.Consommations;
import fr.centraleachat.catalogue.consommation.FixerQuota;
import fr.centraleachat.catalogue.consommation.Transferts;
import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.Erreur;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of the quotas shows. */
@Component
class PageDesQuotas {

    private final Marches marches;
    private final Consommations consommations;
    private final Transferts transferts;
    private final FixerQuota fixer;
    private final NomsDuCatalogue noms;

    PageDesQuotas(
            Marches marches,
            Consommations consommations,
            Transferts transferts,
            FixerQuota fixer,
            NomsDuCatalogue noms) {
        this.marches = marches;
        this.consommations = consommations;
        this.transferts = transferts;
        this.fixer = fixer;
        this.noms = noms;
    }

    void remplir(
            String reference,
            SaisieDeQuota quota,
            SaisieDeTransfert transfert,
            List<Erreur> erreurs,
            Model modele) {
        var fiche = marches.fiche(reference);
        var conso = consommations.enCours(reference, fiche.beneficiaires()).orElse(null);
        modele.addAttribute("marche", fiche);
        modele.addAttribute("conso", conso);
        modele.addAttribute("dotes", dotes(conso));
        modele.addAttribute("cedants", dotes(conso).stream().filter(transferts::agitPour).toList());
        modele.addAttribute("dotables", dotables(fiche, conso));
        modele.addAttribute("peutFixer", conso != null && fixer.peut());
        modele.addAttribute("transferts", transferts.visibles(reference));
        modele.addAttribute(
                "agit", noms.adherents().keySet().stream().filter(transferts::agitPour).toList());
        modele.addAttribute("quota", quota);
        modele.addAttribute("saisie", transfert);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("noms", noms.adherents());
    }

    /** Its acheteur, those identified at the publication, and who drew already. */
    private static Set<String> dotables(FicheDeMarche fiche, Consommation conso) {
        var tous = new TreeSet<String>();
        if (conso != null) {
            conso.adherents().forEach(a -> tous.add(a.adherent()));
        }
        if (fiche.acheteur() != null) {
            tous.add(fiche.acheteur());
        }
        return tous;
    }

    /** Those who have a quota: a transfer is between two of them. */
    private static List<String> dotes(Consommation conso) {
        return conso == null
                ? List.of()
                : conso.adherents().stream()
                        .filter(a -> a.quota() != null)
                        .map(ParAdherent::adherent)
                        .toList();
    }
}
