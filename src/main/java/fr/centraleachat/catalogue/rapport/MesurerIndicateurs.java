package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.catalogue.rapport.IndicateursSaisis.Saisi;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.TypeAdherent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What each indicator is worth in an exercice, and the list behind it. */
@Component
class MesurerIndicateurs {

    private final ComptageDesMarches marches;
    private final Adherents adherents;
    private final Agents agents;
    private final IndicateursSaisis saisis;

    MesurerIndicateurs(
            ComptageDesMarches marches,
            Adherents adherents,
            Agents agents,
            IndicateursSaisis saisis) {
        this.marches = marches;
        this.adherents = adherents;
        this.agents = agents;
        this.saisis = saisis;
    }

    /** Empty when nobody wrote it, or when there is nothing to divide by. */
    Optional<BigDecimal> mesurer(Indicateur i, Exercice e) {
        return switch (i.nature()) {
            case MARCHES -> entier(marches.marches(i, e));
            case FAMILLES -> entier(marches.familles(i, e));
            case ADHERENTS -> entier(adherentsDe(i, e).size());
            case AGENTS -> entier(agents.tous(e).size());
            case PART -> marches.part(i, e);
            case SAISIE -> saisis.saisi(i, e.annee()).map(Saisi::valeur);
        };
    }

    /** A page of those that it counts. */
    List<Element> lister(Indicateur i, Exercice e, int page, int taille) {
        var tous =
                switch (i.nature()) {
                    case MARCHES -> {
                        yield marches.listeDesMarches(i, e, page * taille, taille);
                    }
                    case FAMILLES -> marches.listeDesFamilles(i, e);
                    case ADHERENTS -> adherentsDe(i, e).stream().map(this::element).toList();
                    case AGENTS ->
                            agents.tous(e).stream()
                                    .map(a -> new Element(a.nom(), null, null))
                                    .toList();
                    case PART, SAISIE -> List.<Element>of();
                };
        return i.nature() == Indicateur.Nature.MARCHES
                ? tous
                : tous.stream().skip((long) page * taille).limit(taille).toList();
    }

    private List<Adherent> adherentsDe(Indicateur i, Exercice e) {
        var type = i == Indicateur.CA_ADHERENTS_CCAS ? TypeAdherent.CCAS : TypeAdherent.COMMUNE;
        return adherents.duService(i.service(), type, e);
    }

    private Element element(Adherent a) {
        return new Element(a.nom(), null, "/adherents/" + a.code());
    }

    private static Optional<BigDecimal> entier(int nombre) {
        return Optional.of(BigDecimal.valueOf(nombre));
    }
}
