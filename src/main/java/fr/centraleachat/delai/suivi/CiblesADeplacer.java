package fr.centraleachat.delai.suivi;

import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running procédures that a change of target leaves behind, and what moving them would do. */
@Service
@Transactional(readOnly = true)
public class CiblesADeplacer {

    private final EcartRepository ecarts;
    private final LectureDesSuivis lecture;
    private final BasesDePrevision bases;
    private final Parametres parametres;
    private final Clock horloge;

    CiblesADeplacer(
            EcartRepository ecarts,
            LectureDesSuivis lecture,
            BasesDePrevision bases,
            Parametres parametres,
            Clock horloge) {
        this.ecarts = ecarts;
        this.lecture = lecture;
        this.bases = bases;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    public List<String> cles(FiltreDEcarts filtre) {
        return ecarts.tous(filtre, aujourdHui()).stream()
                .map(e -> e.numero() + "/" + e.phase())
                .toList();
    }

    public List<CibleADeplacer> page(FiltreDEcarts filtre, int page, int taille) {
        var siens =
                ecarts.tous(filtre, aujourdHui()).stream()
                        .skip((long) page * taille)
                        .limit(taille)
                        .toList();
        var suivis =
                lecture
                        .charger(siens.stream().map(EcartDeCible::numero).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(SuiviDeProcedure::numero, Function.identity()));
        return siens.stream().map(e -> ligne(suivis.get(e.numero()), e)).toList();
    }

    private CibleADeplacer ligne(SuiviDeProcedure suivi, EcartDeCible ecart) {
        var phase = suivi.phase(ecart.phase());
        int pourcent = parametres.entier("CIBLE_REPASSAGE_POURCENT", aujourdHui());
        var apres =
                CalculDePrevision.de(
                        suivi.ciblee(phase.code(), ecart.enVigueur(), pourcent),
                        aujourdHui(),
                        pourcent,
                        bases.de(suivi, aujourdHui()));
        return new CibleADeplacer(
                suivi.numero(),
                phase.code(),
                phase.ordre() + ". " + phase.libelleCourt(),
                phase.estOuverte(),
                phase.cible(),
                ecart.enVigueur(),
                derniere(Prevision.prevues(suivi, aujourdHui(), pourcent).values()),
                derniere(apres.values()));
    }

    private static LocalDate derniere(Collection<PhasePrevue> prevues) {
        return prevues.stream().map(PhasePrevue::fin).max(LocalDate::compareTo).orElse(null);
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
