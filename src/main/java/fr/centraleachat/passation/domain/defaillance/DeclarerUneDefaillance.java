package fr.centraleachat.passation.domain.defaillance;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.MessageDuDehors;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.Remises;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After the letters, an attributaire cannot sign: the next one of its lot is asked (R2144-7). */
@Service
@Transactional
public class DeclarerUneDefaillance {

    private static final String DEFAILLANCE_CONSTATEE = "DefaillanceConstatee";

    private final Procedures procedures;
    private final Attributaires attributaires;
    private final Envois envois;
    private final Defaillances defaillances;
    private final Remises remises;
    private final DroitsDesIncidents droits;
    private final Clock horloge;

    DeclarerUneDefaillance(
            Procedures procedures,
            Attributaires attributaires,
            Envois envois,
            Defaillances defaillances,
            Remises remises,
            DroitsDesIncidents droits,
            Clock horloge) {
        this.procedures = procedures;
        this.attributaires = attributaires;
        this.envois = envois;
        this.defaillances = defaillances;
        this.remises = remises;
        this.droits = droits;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible before the letters, once the lot is signed, and when it has no
     *     attributaire
     */
    public Defaillance declarer(String numero, Constat constat) {
        droits.exigerLEquipeMarches(procedures.verrouiller(numero));
        var lot =
                procedures.lots(numero).stream()
                        .filter(l -> l.numero() == constat.lot())
                        .findFirst()
                        .orElseThrow(() -> inconnu(constat));
        exigerUnAttributaire(lot);
        exigerDesLettres(numero, lot);
        DonneesRefusees.siErreurs(fautes(numero, constat));
        var defaillance = defaillances.constaterApresLesLettres(numero, constat);
        remises.remettreOuGarder(
                MessageDuDehors.pour(DEFAILLANCE_CONSTATEE, numero, constat.lot()));
        return defaillance;
    }

    private static DonneesRefusees inconnu(Constat constat) {
        return DonneesRefusees.champ("lot", "Le lot " + constat.lot() + " n’existe pas.");
    }

    private static void exigerUnAttributaire(Lot lot) {
        if (lot.etat() == EtatDeLot.SIGNE || lot.etat() == EtatDeLot.NOTIFIE) {
            throw new EtatIncompatible(
                    "Le marché du lot "
                            + lot.numero()
                            + " est signé : une défaillance relève maintenant de son exécution.",
                    "R2144-7");
        }
        if (lot.etat() != EtatDeLot.ATTRIBUE) {
            throw new EtatIncompatible(
                    "Le lot " + lot.numero() + " n’a pas d’attributaire en ce moment.", "R2144-7");
        }
    }

    private void exigerDesLettres(String numero, Lot lot) {
        boolean ecrites =
                envois.deLaProcedure(numero, GenreDEnvoi.LETTRE).stream()
                        .anyMatch(e -> Integer.valueOf(lot.numero()).equals(e.lot()));
        if (!ecrites) {
            throw new EtatIncompatible(
                    "Les lettres aux candidats ne sont pas parties : constatez la défaillance dans"
                            + " la vérification des attributaires, ou attendez leur envoi.",
                    "R2144-7, R2181-1");
        }
    }

    private List<Erreur> fautes(String numero, Constat constat) {
        var erreurs = new ArrayList<Erreur>();
        var attributaire = attributaires.duLot(numero, constat.lot()).operateur();
        if (!attributaire.equals(constat.operateur())) {
            erreurs.add(
                    new Erreur(
                            "operateur",
                            "L’attributaire du lot "
                                    + constat.lot()
                                    + " est "
                                    + attributaire
                                    + " : lui seul peut être défaillant.",
                            "R2144-7"));
        }
        if (constat.constateeLe().isAfter(horloge.instant())) {
            erreurs.add(
                    Erreur.de(
                            "constateeLe", "Cette date est à venir : indiquez celle du constat."));
        }
        return erreurs;
    }
}
