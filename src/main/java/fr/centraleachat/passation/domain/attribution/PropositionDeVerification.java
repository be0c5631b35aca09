package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.passation.domain.attribution.VerificationDeLAttributaire.Resultat;
import fr.centraleachat.passation.domain.dce.AutrePiece;
import fr.centraleachat.passation.domain.dce.TypeDAutrePiece;
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
            VerificationDeLAttributaire f, List<DecisionDeLot> decisions) {
        var reste = new Reste(decisions.stream().filter(d -> estConforme(f, d)).toList());
        var nouvelles = new ArrayList<>(decisions);
        nouvelles.removeAll(reste.conformes());
        var v = vierge(nouvelles.stream().filter(d -> !reste.a(d.operateur())).toList());
        var actes = lignes(nouvelles, d -> new ActeDEngagement(d.lot(), d.operateur(), null));
        var aVerifier = lignes(nouvelles, PropositionDeVerification::conforme);
        return new VerificationDeLAttributaire(
                f.dateLimitePieces(),
                suite(
                        f.attestationsFiscales(),
                        c -> reste.a(c.operateur()),
                        v.attestationsFiscales()),
                suite(
                        f.attestationsVigilance(),
                        c -> reste.a(c.operateur()),
                        v.attestationsVigilance()),
                suite(f.autresPieces(), p -> reste.a(p.operateur()), v.autresPieces()),
                suite(f.sousTraitants(), s -> reste.a(s.operateur()), List.of()),
                suite(f.actesEngagementSignes(), a -> reste.porteSur(a.lot()), actes),
                suite(f.misesAuPoint(), m -> reste.porteSur(m.lot()), List.of()),
                suite(f.resultats(), ResultatDeVerification::estConforme, aVerifier));
    }

    /** The attributions whose check stands. */
    private record Reste(List<DecisionDeLot> conformes) {

        boolean a(String operateur) {
            return conformes.stream().anyMatch(d -> d.operateur().equals(operateur));
        }

        boolean porteSur(Integer lot) {
            return conformes.stream().anyMatch(d -> d.lot().equals(lot));
        }
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
