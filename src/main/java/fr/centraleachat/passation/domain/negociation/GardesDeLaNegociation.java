package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Equal treatment in a round: announced, the same délai for all, nobody let in by the way. */
final class GardesDeLaNegociation {

    private static final String EGALITE = "L3";

    private GardesDeLaNegociation() {}

    /** Garde 17 (R2161-5, R2123-5): only a MAPA whose règlement announces it is negotiated. */
    static Optional<Erreur> estAnnoncee(Montage montage) {
        if (montage.annonceUneNegociation()) {
            return Optional.empty();
        }
        return Optional.of(
                montage.procedure() == TypeDeProcedure.AOO
                        ? new Erreur(null, "Un appel d’offres ne se négocie pas.", "R2161-5")
                        : new Erreur(
                                null,
                                "Le règlement de la consultation n’annonce pas de négociation.",
                                "R2123-5"));
    }

    /** Those whose offer may be negotiated, each once for each lot. */
    static List<Erreur> admissibles(
            List<SoumissionnaireAdmis> admis, Collection<SoumissionnaireAdmis> negociables) {
        var fautes = new ArrayList<Erreur>();
        var vus = new HashSet<SoumissionnaireAdmis>();
        for (int i = 0; i < admis.size(); i++) {
            var ligne = admis.get(i);
            var champ = "operateursAdmis[" + i + "].operateur";
            if (!negociables.contains(ligne)) {
                fautes.add(
                        new Erreur(
                                champ,
                                "L’offre de l’opérateur "
                                        + ligne.operateur()
                                        + " sur le lot "
                                        + ligne.lot()
                                        + " ne peut pas être négociée : elle est écartée par le"
                                        + " rapport ou par un tour précédent.",
                                "R2152-1, L2152-6"));
            } else if (!vus.add(ligne)) {
                fautes.add(Erreur.de(champ, "Cet opérateur est déjà admis sur ce lot."));
            }
        }
        return fautes;
    }

    static Optional<Erreur> aVenir(String champ, Instant dateLimite, Instant maintenant) {
        return dateLimite.isAfter(maintenant)
                ? Optional.empty()
                : Optional.of(
                        new Erreur(
                                champ,
                                "Cette date limite est passée : laissez à tous le temps de remettre"
                                        + " une nouvelle offre.",
                                EGALITE));
    }

    /** One line for each that is expected, and for nobody else. */
    static <T, C> List<Erreur> unePourChacun(
            String champ, List<T> lignes, Function<T, C> cle, Collection<C> attendus) {
        var fautes = new ArrayList<Erreur>();
        var cles = lignes.stream().map(cle).toList();
        for (var attendu : new HashSet<>(attendus)) {
            if (cles.stream().filter(c -> Objects.equals(c, attendu)).count() != 1) {
                fautes.add(
                        new Erreur(
                                champ,
                                "Donnez une ligne, et une seule, " + pour(attendu),
                                EGALITE));
            }
        }
        for (int i = 0; i < cles.size(); i++) {
            if (!attendus.contains(cles.get(i))) {
                fautes.add(
                        new Erreur(
                                champ + "[" + i + "].operateur",
                                "Cet opérateur n’est pas admis à ce tour : retirez-le.",
                                "R2123-5"));
            }
        }
        return fautes;
    }

    private static String pour(Object attendu) {
        return attendu instanceof SoumissionnaireAdmis admis
                ? "pour l’opérateur " + admis.operateur() + " et le lot " + admis.lot() + "."
                : "pour l’opérateur " + attendu + ".";
    }

    /** All the invitations leave before the date limite, none in the future. */
    static List<Erreur> envoisReels(
            List<EnvoiDeCourrier> envois, Instant definiLe, Instant maintenant) {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < envois.size(); i++) {
            var le = envois.get(i).envoyeLe();
            if (le.isAfter(maintenant)) {
                fautes.add(
                        Erreur.de(
                                "envois[" + i + "].envoyeLe",
                                "Cet envoi est à venir : indiquez la date réelle."));
            } else if (le.isBefore(definiLe)) {
                fautes.add(
                        Erreur.de(
                                "envois[" + i + "].envoyeLe",
                                "Cet envoi précède la définition du tour : vérifiez sa date."));
            }
        }
        return fautes;
    }
}
