package fr.centraleachat.passation;

import java.util.List;
import java.util.Map;

/**
 * A marché took effect: its titulaire received it. Published once a marché, in the transaction that
 * records the reception; a listener in another module hears it after the commit.
 *
 * @param procedure number of the procédure
 * @param acheteur code of the adhérent, like {@code beneficiaires}
 * @param cadre PROPRE, CENTRALE or GROUPEMENT
 * @param titulaires their names, by identifier: the données essentielles do not hold them
 * @param donnees whole, but for the day of their publication
 */
public record MarcheNotifie(
        String procedure,
        int lot,
        String acheteur,
        String cadre,
        List<String> beneficiaires,
        String famille,
        Map<String, String> titulaires,
        DonneesEssentielles donnees) {}
