package fr.centraleachat.passation.domain;

import fr.centraleachat.passation.domain.VerificationDeLAttributaire.Resultat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** One row for each attributaire and each lot to check; what was found conforming is kept. */
@Component
public class PropositionDeVerification {

    private final Attributaires attributaires;
    private final VerificationEnVigueur verifications;

    PropositionDeVerification(Attributaires attributaires, VerificationEnVigueur verifications) {
        this.attributaires = attributaires;
        this.verifications = verifications;
    }

    public VerificationDeLAttributaire pourTous(String numero) {
        var decisions = attributaires.decisions(numero);
        return verifications
                .commune(numero)
                .map(v -> completer(v, decisions))
                .orElseGet(() -> vierge(decisions));
    }

    public VerificationDeLAttributaire pourLeSuivant(String numero, int lot) {
        return vierge(List.of(attributaires.duLot(numero, lot)));
    }

    private static VerificationDeLAttributaire vierge(List<DecisionDeLot> decisions) {
        var operateurs = decisions.stream().map(DecisionDeLot::operateur).distinct().toList();
        return new VerificationDeLAttributaire(
                null,
                lignes(operateurs, o -> new CertificatFiscal(o, null, null, null)),
                lignes(operateurs, o -> new AttestationDeVigilance(o, null, null, null)),
                lignes(operateurs, o -> new AutrePiece(o, TypeDAutrePiece.SIREN, null, null, null)),
                null,
                lignes(decisions, d -> new ActeDEngagement(d.lot(), d.operateur(), null)),
                null,
                lignes(decisions, PropositionDeVerification::conforme));
    }

    private static ResultatDeVerification conforme(DecisionDeLot decision) {
        return new ResultatDeVerification(
                decision.lot(), decision.operateur(), Resultat.CONFORME, null, null);
    }

    private static <D, L> List<L> lignes(List<D> de, Function<D, L> ligne) {
        return de.stream().map(ligne).toList();
    }

    /** The rows of those who remain, and blank ones for those who come. */
    private static VerificationDeLAttributaire completer(
            VerificationDeLAttributaire faite, List<DecisionDeLot> decisions) {
        var conformes = decisions.stream().filter(d -> estConforme(faite, d)).toList();
        var nouvelles = new ArrayList<>(decisions);
        nouvelles.removeAll(conformes);
        var restent = conformes.stream().map(DecisionDeLot::operateur).toList();
        var vierges =
                vierge(nouvelles.stream().filter(d -> !restent.contains(d.operateur())).toList());
        return new VerificationDeLAttributaire(
                faite.dateLimitePieces(),
                suite(
                        faite.attestationsFiscales(),
                        c -> restent.contains(c.operateur()),
                        vierges.attestationsFiscales()),
                suite(
                        faite.attestationsVigilance(),
                        a -> restent.contains(a.operateur()),
                        vierges.attestationsVigilance()),
                suite(
                        faite.autresPieces(),
                        p -> restent.contains(p.operateur()),
                        vierges.autresPieces()),
                suite(faite.sousTraitants(), s -> restent.contains(s.operateur()), List.of()),
                suite(
                        faite.actesEngagementSignes(),
                        a -> conformes.stream().anyMatch(d -> d.lot().equals(a.lot())),
                        lignes(nouvelles, d -> new ActeDEngagement(d.lot(), d.operateur(), null))),
                suite(
                        faite.misesAuPoint(),
                        m -> conformes.stream().anyMatch(d -> d.lot().equals(m.lot())),
                        List.of()),
                suite(
                        faite.resultats(),
                        ResultatDeVerification::estConforme,
                        lignes(nouvelles, PropositionDeVerification::conforme)));
    }

    private static boolean estConforme(VerificationDeLAttributaire faite, DecisionDeLot decision) {
        return faite.resultats().stream().anyMatch(r -> r.porteSur(decision) && r.estConforme());
    }

    private static <L> List<L> suite(Collection<L> faites, Predicate<L> gardee, List<L> nouvelles) {
        var lignes = new ArrayList<L>();
        if (faites != null) {
            faites.stream().filter(gardee).forEach(lignes::add);
        }
        lignes.addAll(nouvelles);
        return lignes;
    }
}
