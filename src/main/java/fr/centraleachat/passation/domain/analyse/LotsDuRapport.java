package fr.centraleachat.passation.domain.analyse;

import static fr.centraleachat.passation.domain.documents.TermesDeDocument.ou;

import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.RapportEnDocument.CritereDuRapport;
import fr.centraleachat.passation.domain.analyse.RapportEnDocument.LotDuRapport;
import fr.centraleachat.passation.domain.analyse.RapportEnDocument.NoteDuRapport;
import fr.centraleachat.passation.domain.analyse.RapportEnDocument.OffreDuRapport;
import fr.centraleachat.passation.domain.analyse.RapportEnDocument.RangDuRapport;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import fr.centraleachat.passation.domain.montage.CriteresAnnonces;
import fr.centraleachat.passation.domain.montage.Montage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The part of the rapport on each lot. */
@Component
class LotsDuRapport {

    private final Procedures procedures;
    private final CriteresAnnonces criteres;
    private final TermesDeDocument termes;

    LotsDuRapport(Procedures procedures, CriteresAnnonces criteres, TermesDeDocument termes) {
        this.procedures = procedures;
        this.criteres = criteres;
        this.termes = termes;
    }

    List<LotDuRapport> de(String numero, Rao rao, Map<String, String> noms) {
        return procedures.lots(numero).stream().map(l -> lot(numero, l, rao, noms)).toList();
    }

    private LotDuRapport lot(String numero, Lot lot, Rao rao, Map<String, String> noms) {
        var offres = rao.offres().stream().filter(o -> o.lot() == lot.numero()).toList();
        var proposition =
                Montage.ouVide(rao.propositions()).stream()
                        .filter(p -> p.lot() == lot.numero() && p.decision() != null)
                        .findFirst();
        return new LotDuRapport(
                "" + lot.numero(),
                ou(lot.objet()),
                offres.isEmpty(),
                criteres(numero, lot.numero()),
                offres.stream().map(o -> offre(o, noms)).toList(),
                notes(lot.numero(), rao, noms),
                classement(numero, lot.numero(), rao, noms),
                proposition.isPresent(),
                proposition.map(p -> texte(p, noms)).orElse(""),
                proposition.map(p -> ou(p.motif())).orElse(""));
    }

    /** Empty while a note is missing: a rank would mislead. */
    private List<RangDuRapport> classement(
            String numero, int lot, Rao rao, Map<String, String> noms) {
        return rao.estNote(lot)
                ? new Classement(noms, Departage.de(numero, criteres))
                        .duLot(rao, lot).stream().map(this::rang).toList()
                : List.of();
    }

    private List<CritereDuRapport> criteres(String numero, int lot) {
        return criteres.tous(numero).stream()
                .filter(c -> c.lot() == lot)
                .flatMap(c -> c.notables().stream())
                .map(n -> ligne(n))
                .toList();
    }

    private CritereDuRapport ligne(Notable n) {
        return new CritereDuRapport(n.enClair(), termes.nombre(n.poids()), n.notation().enClair());
    }

    private OffreDuRapport offre(OffreAnalysee o, Map<String, String> noms) {
        return new OffreDuRapport(
                noms.getOrDefault(o.operateur(), o.operateur())
                        + (Boolean.TRUE.equals(o.variante()) ? " (variante)" : ""),
                termes.libelle(o.qualification()),
                termes.montant(o.montantHt()),
                ou(o.motif()));
    }

    private List<NoteDuRapport> notes(int lot, Rao rao, Map<String, String> noms) {
        return rao.notes().stream()
                .filter(n -> n.lot() == lot)
                .map(
                        n ->
                                new NoteDuRapport(
                                        noms.getOrDefault(n.operateur(), n.operateur()),
                                        n.sousCritere() == null
                                                ? n.critere()
                                                : n.critere() + ", " + n.sousCritere(),
                                        termes.nombre(n.note()),
                                        ou(n.appreciation())))
                .toList();
    }

    private RangDuRapport rang(OffreClassee o) {
        return new RangDuRapport(
                o.rang() == null ? "non classée" : "" + o.rang(),
                o.nom(),
                termes.nombre(o.note()),
                termes.montant(o.montantHt()),
                ou(o.motifRejet() == null ? o.egalite() : o.motifRejet()));
    }

    /** « Attribuer à Titulaire A, pour 240 000,00 € HT ». */
    private String texte(PropositionDeLot p, Map<String, String> noms) {
        return termes.libelle(p.decision())
                + Optional.ofNullable(p.operateur())
                        .map(
                                o ->
                                        " à "
                                                + noms.getOrDefault(o, o)
                                                + ", pour "
                                                + termes.montant(p.montantHt()))
                        .orElse("");
    }
}
