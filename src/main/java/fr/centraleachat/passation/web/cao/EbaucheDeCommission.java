package fr.centraleachat.passation.web.cao;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Habilitation;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.cao.Composition;
import fr.centraleachat.passation.domain.cao.CompositionLegale;
import fr.centraleachat.passation.domain.cao.MembreDesigne;
import fr.centraleachat.passation.domain.cao.NouvelleCommission;
import fr.centraleachat.passation.domain.cao.Qualite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A first list of members, as the law composes the commission of the acheteur. */
@Component
class EbaucheDeCommission {

    private final Organisation organisation;
    private final CompositionLegale composition;
    private final AgentCourant agent;
    private final Clock horloge;

    EbaucheDeCommission(
            Organisation organisation,
            CompositionLegale composition,
            AgentCourant agent,
            Clock horloge) {
        this.organisation = organisation;
        this.composition = composition;
        this.agent = agent;
        this.horloge = horloge;
    }

    String acheteurParDefaut() {
        return agent.habilitations().stream()
                .filter(h -> h.fonction() == Fonction.CAO)
                .map(Habilitation::adherent)
                .findFirst()
                .orElse(Adherent.METROPOLE);
    }

    /** Null for an unknown acheteur. */
    Composition composition(String acheteur) {
        return organisation.existe(acheteur)
                ? composition.de(organisation.adherent(acheteur), LocalDate.now(horloge))
                : null;
    }

    NouvelleCommission pour(String acheteur) {
        var loi = composition(acheteur);
        var membres = new ArrayList<MembreDesigne>();
        membres.add(membre("Président", Qualite.PRESIDENT));
        if (loi != null) {
            membres.addAll(membres("Titulaire ", Qualite.TITULAIRE, loi.elus()));
            membres.addAll(membres("Suppléant ", Qualite.SUPPLEANT, loi.elus()));
        }
        return new NouvelleCommission(acheteur, membres, null);
    }

    private static List<MembreDesigne> membres(String nom, Qualite qualite, int nombre) {
        return IntStream.rangeClosed(1, nombre).mapToObj(i -> membre(nom + i, qualite)).toList();
    }

    private static MembreDesigne membre(String nom, Qualite qualite) {
        return new MembreDesigne(nom, qualite, null, null, null);
    }
}
