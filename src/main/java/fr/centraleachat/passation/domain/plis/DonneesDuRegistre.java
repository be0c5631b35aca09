package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.RemiseDesPlis;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import fr.centraleachat.passation.domain.plis.RegistreEnDocument.LotOuvert;
import fr.centraleachat.passation.domain.plis.RegistreEnDocument.OffreOuverte;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the register of a tour, once its plis are opened: before, it names the candidates. */
@Component
class DonneesDuRegistre {

    private static final int PREMIER_TOUR = 1;

    private final RegistreDesDepots registre;
    private final Procedures procedures;
    private final TermesDeDocument termes;
    private final Formats formats;
    private final Fiches fiches;

    DonneesDuRegistre(
            RegistreDesDepots registre,
            Procedures procedures,
            TermesDeDocument termes,
            Formats formats,
            Fiches fiches) {
        this.registre = registre;
        this.procedures = procedures;
        this.termes = termes;
        this.formats = formats;
        this.fiches = fiches;
    }

    /** One for each tour that was opened, for its readers. */
    List<Exemplaire> exemplaires(String numero) {
        return registre.toursOuverts(numero).stream()
                .filter(tour -> registre.situation(numero, tour).lisible())
                .map(tour -> new Exemplaire("" + tour, tour == PREMIER_TOUR ? "" : "tour " + tour))
                .toList();
    }

    RegistreEnDocument duTour(String numero, String cle) {
        int tour = cle.matches("\\d{1,3}") ? Integer.parseInt(cle) : PREMIER_TOUR;
        var plis = registre.plis(numero, tour);
        var ouverture = registre.ouverture(numero, tour).orElseThrow(DonneesDuRegistre::scelle);
        var lignes = plis.stream().map(this::ligne).toList();
        var remise = remise(numero, tour);
        return new RegistreEnDocument(
                termes.enTete(procedures.exiger(numero)),
                tour != PREMIER_TOUR,
                "" + tour,
                termes.seconde(ouverture.dlro()),
                termes.seconde(ouverture.ouvertLe()),
                termes.agent(ouverture.ouvertPar()),
                termes.agent(ouverture.contreseingDe()),
                incidents(remise),
                remise.map(RemiseDesPlis::remisAuServiceLe).isPresent(),
                remise.map(RemiseDesPlis::remisAuServiceLe).map(termes::seconde).orElse(""),
                "" + plis.size(),
                "" + plis.stream().filter(p -> p.etat() == EtatDePli.OUVERT).count(),
                plis.isEmpty(),
                plis.stream().anyMatch(p -> p.etat() == EtatDePli.HORS_DELAI),
                plis.stream().anyMatch(p -> p.etat() == EtatDePli.REMPLACE),
                lignes,
                dansCetEtat(lignes, EtatDePli.HORS_DELAI),
                dansCetEtat(lignes, EtatDePli.REMPLACE),
                procedures.lots(numero).stream().map(l -> lot(numero, tour, l, plis)).toList());
    }

    /** What the two agents noted when they opened the initial offers. */
    private Optional<RemiseDesPlis> remise(String numero, int tour) {
        return tour == PREMIER_TOUR
                ? fiches.derniere(numero, RemiseDesPlis.class)
                : Optional.empty();
    }

    private static String incidents(Optional<RemiseDesPlis> remise) {
        return remise.map(RemiseDesPlis::incidents)
                .filter(i -> !i.isBlank())
                .orElse("Néant, d’après ce que les agents ont noté à l’ouverture.");
    }

    private static List<PliEnDocument> dansCetEtat(List<PliEnDocument> lignes, EtatDePli etat) {
        return lignes.stream().filter(l -> l.etat().equals(etat.libelle())).toList();
    }

    private PliEnDocument ligne(Pli pli) {
        return new PliEnDocument(
                "" + pli.ordre(),
                termes.seconde(pli.recuLe()),
                pli.source().libelle(),
                pli.operateur().nom(),
                pli.operateur().siret(),
                termes.lots(pli.lots()),
                formats.taille(pli.taille()),
                String.join("\n", registre.empreintes(pli)),
                pli.etat().libelle());
    }

    private LotOuvert lot(String numero, int tour, Lot lot, List<Pli> plis) {
        var offres =
                registre.offres(numero, tour).stream()
                        .filter(o -> o.lot() == lot.numero())
                        .map(
                                o ->
                                        new OffreOuverte(
                                                ordre(plis, o),
                                                o.operateur().nom(),
                                                o.operateur().siret(),
                                                termes.seconde(o.recuLe())))
                        .toList();
        return new LotOuvert("" + lot.numero(), lot.objet(), offres.isEmpty(), offres);
    }

    private static String ordre(List<Pli> plis, RegistreDesDepots.OffreOuverte offre) {
        return plis.stream()
                .filter(p -> p.id().equals(offre.pli()))
                .map(p -> "" + p.ordre())
                .findFirst()
                .orElse("");
    }

    private static EtatIncompatible scelle() {
        return new EtatIncompatible(
                "Les plis ne sont pas ouverts : le registre, qui nomme les candidats, se produit"
                        + " après leur ouverture.",
                "R2132-9");
    }
}
