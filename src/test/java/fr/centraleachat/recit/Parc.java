package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Fifty procédures of four kinds, that stand together at every wait state of the model. */
final class Parc {

    private static final int PROCEDURES = 50;
    private static final int AGENTS = 12;

    private final Path dossier;
    private final HorlogeDistante horloge = new HorlogeDistante();
    private final ExecutorService bureaux = Executors.newFixedThreadPool(AGENTS);
    private final List<ProcedureSuivie> procedures = new ArrayList<>();
    private LiaisonDistante liaison;

    Parc(Path dossier, String adresse) {
        this.dossier = dossier;
        this.liaison = new LiaisonDistante(adresse, horloge);
        Lignee.TOUTES.forEach(l -> procedures.addAll(l.suivre(liaison, horloge)));
        assertThat(procedures).hasSize(PROCEDURES);
    }

    List<ProcedureSuivie> procedures() {
        return procedures;
    }

    LiaisonDistante liaison() {
        return liaison;
    }

    HorlogeDistante horloge() {
        return horloge;
    }

    void passerPar(String adresse) {
        liaison = new LiaisonDistante(adresse, horloge);
        procedures.forEach(p -> p.pas().passerPar(liaison));
    }

    /** Those that time has to bring further start first: it never passes for one that stands. */
    void repartir() throws Exception {
        new AppelDOffres(new Conduite(liaison), horloge).commission();
        int vagues = procedures.stream().mapToInt(ProcedureSuivie::attentes).max().orElseThrow();
        for (int vague = 0; vague <= vagues; vague++) {
            int passees = vague;
            var parties =
                    procedures.stream().filter(p -> p.attentes() >= vagues - passees).toList();
            chacune(parties, p -> p.avancer(this::faits));
            laisserPasserLeTemps(parties.stream().filter(p -> !p.estArrivee()).toList());
        }
        assertThat(procedures).allMatch(ProcedureSuivie::estArrivee);
    }

    private void laisserPasserLeTemps(List<ProcedureSuivie> attendent) {
        attendent.stream()
                .map(p -> p.pas().attente())
                .max(Duration::compareTo)
                .ifPresent(duree -> horloge.avancerJusquAuRepos(liaison, duree));
        attendent.forEach(p -> p.passerLAttente(this::faits));
    }

    private Map<String, Integer> faits(String numero) {
        return FaitsEnBase.lire(dossier, numero);
    }

    /** Once the engine has nothing left to do, each is where it is expected to be, exactly. */
    void exiger() {
        horloge.avancerJusquAuRepos(liaison, Duration.ofSeconds(1));
        var faits = faits();
        assertThat(faits).hasSize(PROCEDURES);
        procedures.forEach(p -> p.exiger(faits.get(p.pas().conduite().numero())));
    }

    void chacune(List<ProcedureSuivie> lesquelles, Consumer<ProcedureSuivie> acte)
            throws Exception {
        for (var fait : lancer(lesquelles, acte)) {
            fait.get();
        }
    }

    List<Future<?>> lancer(List<ProcedureSuivie> lesquelles, Consumer<ProcedureSuivie> acte) {
        var faits = new ArrayList<Future<?>>();
        lesquelles.forEach(p -> faits.add(bureaux.submit(() -> acte.accept(p))));
        return faits;
    }

    Future<?> enFond(Runnable acte) {
        return bureaux.submit(acte);
    }

    Map<String, Map<String, Integer>> faits() {
        return FaitsEnBase.lire(dossier);
    }

    void fermer() {
        bureaux.shutdownNow();
    }
}
