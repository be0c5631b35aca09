package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.catalogue.rapport.IndicateursSaisis.Saisi;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.AgentCourant;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is not known here is written by hand, with where it comes from. */
@Service
@Transactional
public class NoterUnIndicateur {

    private static final BigDecimal PLUS_GRAND = new BigDecimal("1000000");
    private static final int SOURCE = 200;

    private final LecteursDuRapport lecteurs;
    private final IndicateursSaisis saisis;
    private final AgentCourant agent;
    private final Clock horloge;

    NoterUnIndicateur(
            LecteursDuRapport lecteurs,
            IndicateursSaisis saisis,
            AgentCourant agent,
            Clock horloge) {
        this.lecteurs = lecteurs;
        this.saisis = saisis;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @param valeur null when what was typed is no number
     * @throws DonneesRefusees by field, and for an indicator that is counted
     */
    public void noter(Indicateur indicateur, int annee, BigDecimal valeur, String source) {
        lecteurs.exiger();
        var e = Exercice.de(annee, LocalDate.now(horloge));
        if (!indicateur.estSaisi()) {
            throw DonneesRefusees.champ(
                    "valeur", "Cet indicateur est compté : il ne se saisit pas.");
        }
        var fautes = new ArrayList<Erreur>();
        if (valeur == null || valeur.signum() < 0 || valeur.compareTo(PLUS_GRAND) > 0) {
            fautes.add(Erreur.de("valeur", "Écrivez un nombre positif, en chiffres."));
        } else if (valeur.stripTrailingZeros().scale() > 2) {
            fautes.add(Erreur.de("valeur", "Écrivez au plus deux chiffres après la virgule."));
        }
        if (source == null || source.isBlank() || source.length() > SOURCE) {
            fautes.add(
                    Erreur.de(
                            "source",
                            "Dites d’où vient ce nombre, en 200 signes au plus : compte rendu,"
                                    + " tableau des effectifs…"));
        }
        DonneesRefusees.siErreurs(fautes);
        saisis.noter(
                indicateur,
                e.annee(),
                new Saisi(valeur, source.strip(), agent.identifiant(), horloge.instant()));
    }
}
