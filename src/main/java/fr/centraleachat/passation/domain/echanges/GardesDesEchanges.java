package fr.centraleachat.passation.domain.echanges;

import static fr.centraleachat.passation.domain.echanges.TypeDEchange.NEGOCIATION;
import static fr.centraleachat.passation.domain.echanges.TypeDEchange.REGULARISATION;

import fr.centraleachat.common.Erreur;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a demand to a candidate must respect; each guard tells its fault. */
record GardesDesEchanges(DemandeDEchange demande, SituationDAnalyse situation) {

    private static final Duration UNE_MINUTE = Duration.ofMinutes(1);
    private static final Map<TypeDEchange, String> ARTICLES =
            Map.of(
                    TypeDEchange.COMPLEMENT,
                    "R2144-2",
                    TypeDEchange.PRECISION,
                    "L3",
                    REGULARISATION,
                    "R2152-2",
                    NEGOCIATION,
                    "L3");

    List<Erreur> fautes() {
        var fautes = new ArrayList<Erreur>();
        Stream.of(
                        negociationPermise(),
                        operateurConnu(),
                        lotConnu(),
                        echeanceAVenir(),
                        memeDelaiPourTous(),
                        jamaisDeRegularisationDUneOffreBasse())
                .flatMap(Optional::stream)
                .forEach(fautes::add);
        return fautes;
    }

    /** Garde 17 (R2161-5): nothing is negotiated in an appel d'offres, nor unannounced. */
    Optional<Erreur> negociationPermise() {
        if (demande.type() != NEGOCIATION || situation.negociationAnnoncee()) {
            return Optional.empty();
        }
        return situation.appelDOffres()
                ? faute(
                        "type",
                        "Un appel d’offres ne se négocie pas : demandez une précision, qui ne"
                                + " change pas la teneur de l’offre.",
                        "R2161-5")
                : faute(
                        "type",
                        "Le règlement de la consultation n’annonce pas de négociation : demandez"
                                + " une précision ou une régularisation.",
                        "R2123-5");
    }

    private Optional<Erreur> operateurConnu() {
        return situation.lotsParOperateur().containsKey(demande.operateur())
                ? Optional.empty()
                : faute(
                        "operateur",
                        "Aucun pli ouvert ne vient de l’opérateur " + demande.operateur() + ".",
                        null);
    }

    private Optional<Erreur> lotConnu() {
        if (demande.lot() == null) {
            return demande.type() == TypeDEchange.COMPLEMENT
                    ? Optional.empty()
                    : faute("lot", "Indiquez le lot sur lequel porte la demande.", null);
        }
        var siens = situation.lotsParOperateur().get(demande.operateur());
        return siens == null || siens.contains(demande.lot())
                ? Optional.empty()
                : faute(
                        "lot",
                        "Cet opérateur n’a pas d’offre en cours d’analyse sur le lot "
                                + demande.lot()
                                + ".",
                        null);
    }

    private Optional<Erreur> echeanceAVenir() {
        return demande.echeance().isAfter(situation.maintenant())
                ? Optional.empty()
                : faute(
                        "echeance",
                        "L’échéance est passée : laissez au candidat le temps de répondre.",
                        null);
    }

    /** The same délai for all who are concerned by the same demand (R2144-2, R2152-2). */
    Optional<Erreur> memeDelaiPourTous() {
        if (!ARTICLES.containsKey(demande.type())) {
            return Optional.empty();
        }
        return situation.echanges().stream()
                .filter(e -> e.type() == demande.type())
                .filter(e -> e.echeance().isAfter(situation.maintenant()))
                .filter(e -> !memeInstant(e.echeance(), demande.echeance()))
                .findFirst()
                .flatMap(
                        e ->
                                faute(
                                        "echeance",
                                        "Une demande de même nature court jusqu’au "
                                                + situation.enClair(e.echeance())
                                                + " : donnez la même échéance à tous les"
                                                + " candidats concernés.",
                                        ARTICLES.get(demande.type())));
    }

    /** Never of an abnormally low offer, nor of one suspected to be (R2152-2). */
    Optional<Erreur> jamaisDeRegularisationDUneOffreBasse() {
        return demande.type() == REGULARISATION
                        && situation.estSuspectee(demande.operateur(), demande.lot())
                ? faute(
                        "type",
                        "Une offre suspectée d’être anormalement basse n’est pas régularisée :"
                                + " concluez d’abord sur sa justification.",
                        "R2152-2")
                : Optional.empty();
    }

    private static boolean memeInstant(Instant un, Instant autre) {
        return Duration.between(un, autre).abs().compareTo(UNE_MINUTE) < 0;
    }

    private static Optional<Erreur> faute(String champ, String message, String regle) {
        return Optional.of(new Erreur(champ, message, regle));
    }
}
