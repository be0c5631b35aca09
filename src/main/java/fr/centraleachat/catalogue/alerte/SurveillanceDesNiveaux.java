package fr.centraleachat.catalogue.alerte;

import fr.centraleachat.catalogue.consommation.Ecriture.Genre;
import fr.centraleachat.catalogue.consommation.EcriturePassee;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at the balances each time that something moves them, in the same transaction and under the
 * same lock: an entry that crosses a threshold and its alert are one act.
 */
@Component
public class SurveillanceDesNiveaux {

    private final Alertes alertes;
    private final Seuils seuils;
    private final Beneficiaires beneficiaires;
    private final Clock horloge;

    SurveillanceDesNiveaux(
            Alertes alertes, Seuils seuils, Beneficiaires beneficiaires, Clock horloge) {
        this.alertes = alertes;
        this.seuils = seuils;
        this.beneficiaires = beneficiaires;
        this.horloge = horloge;
    }

    /** An order that reaches no threshold has nothing to raise nor to close. */
    @EventListener
    void apres(EcriturePassee passee) {
        var periode = NiveauxDePeriode.de(passee);
        var enVigueur = seuils.enVigueur(LocalDate.now(horloge));
        if (passee.ecriture().genre() != Genre.ENGAGEMENT || periode.atteint(enVigueur)) {
            examiner(periode, enVigueur);
        }
    }

    /** Raises what is reached, and closes what is not any more. */
    public void examiner(NiveauxDePeriode periode) {
        examiner(periode, seuils.enVigueur(LocalDate.now(horloge)));
    }

    private void examiner(NiveauxDePeriode periode, List<BigDecimal> enVigueur) {
        var levees = new AlertesDeNiveau(periode, enVigueur);
        var prefixe = CleDeNiveau.prefixe(periode.periode(), null);
        var duMarche = levees.duMarche();
        garder(periode.marche(), GenreDAlerte.SEUIL, prefixe, duMarche);
        garder(periode.marche(), GenreDAlerte.MAXIMUM, prefixe, duMarche.map(this::aTous));
        periode.quotas()
                .keySet()
                .forEach(
                        a ->
                                garder(
                                        periode.marche(),
                                        GenreDAlerte.SEUIL_QUOTA,
                                        CleDeNiveau.prefixe(periode.periode(), a),
                                        levees.duQuota(a)));
    }

    /** Of a genre and a prefix, one is open at most. */
    private void garder(
            String marche, GenreDAlerte genre, String prefixe, Optional<NouvelleAlerte> levee) {
        var sienne = levee.filter(a -> a.genre() == genre);
        alertes.eteindreSauf(marche, genre, prefixe, sienne.map(NouvelleAlerte::objet).orElse(""));
        sienne.ifPresent(alertes::lever);
    }

    /** The maximum holds all those who may order. */
    private NouvelleAlerte aTous(NouvelleAlerte a) {
        return a.genre() == GenreDAlerte.MAXIMUM ? a.pour(beneficiaires.de(a.marche())) : a;
    }
}
