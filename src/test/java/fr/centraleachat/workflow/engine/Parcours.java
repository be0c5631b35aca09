package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.ActiviteAccomplie;
import fr.centraleachat.workflow.Moteur;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import fr.centraleachat.workflow.ProcessusTermine;
import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.TacheCreee;
import fr.centraleachat.workflow.TacheTerminee;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/** Leads procédures through the test model, and remembers what the engine announced. */
@TestComponent
class Parcours {

    private static final AtomicInteger NUMEROS = new AtomicInteger();

    private final List<Object> annonces = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<ActiviteAccomplie>> passages =
            new ConcurrentHashMap<>();
    private final Moteur moteur;
    private final SourceDEssai source;

    Parcours(Moteur moteur, SourceDEssai source) {
        this.moteur = moteur;
        this.source = source;
    }

    @EventListener({
        TacheCreee.class,
        TacheTerminee.class,
        PhaseOuverte.class,
        PhaseFermee.class,
        ActiviteAccomplie.class,
        ProcessusTermine.class
    })
    void noter(Object annonce) {
        annonces.add(annonce);
    }

    @TransactionalEventListener
    void validee(ActiviteAccomplie activite) {
        passage(activite.routage().numero(), activite.activite()).complete(activite);
    }

    /** Ends once another thread has committed that activité. */
    CompletableFuture<ActiviteAccomplie> passage(String numero, String activite) {
        return passages.computeIfAbsent(numero + activite, cle -> new CompletableFuture<>());
    }

    String demarrer() {
        var numero = "ESSAI-" + NUMEROS.incrementAndGet();
        source.preparer("Task_Instruire", numero, null, Map.of("avis", "DEFAVORABLE"));
        moteur.demarrer("EssaiDuMoteur", routage(numero));
        return numero;
    }

    /** Up to the wait for the échéance, in the model of what arrives at any time. */
    String demarrerATouteHeure(Instant echeance) {
        var numero = "ESSAI-" + NUMEROS.incrementAndGet();
        moteur.demarrer("EssaiATouteHeure", routage(numero));
        var valeurs =
                Map.<String, Object>of("echeance", echeance, "reportOuvert", false, "arret", "");
        source.preparer("Task_Lancer", numero, null, valeurs);
        achever(numero, "Task_Lancer");
        return numero;
    }

    static Routage routage(String numero) {
        return new Routage(
                numero,
                "PROPRE",
                "LONGVIC",
                "LONGVIC",
                "ESPACES_VERTS",
                List.of("LONGVIC", "QUETIGNY"),
                null,
                null,
                "referent.longvic",
                null,
                null,
                null);
    }

    /** Up to the sending: the task of each support is open. */
    String jusquALEnvoi(List<String> supports, Instant echeance, List<Integer> lots) {
        var numero = jusquALaPublication(supports, echeance, lots);
        moteur.executerLesJobsDus();
        return numero;
    }

    /** Up to the publication, which awaits a job. */
    String jusquALaPublication(List<String> supports, Instant echeance, List<Integer> lots) {
        var numero = demarrer();
        var valeurs = Map.of("avis", "FAVORABLE", "supports", supports, "lots", lots);
        source.preparer("Task_Instruire", numero, null, valeurs);
        source.preparer("Task_Envoyer", numero, null, Map.of("echeance", echeance));
        achever(numero, "Task_Instruire");
        return numero;
    }

    /** Up to the wait for the échéance. */
    String jusquALAttente(Instant echeance, List<Integer> lots) {
        var numero = jusquALEnvoi(List.of("BOAMP"), echeance, lots);
        achever(numero, "Task_Envoyer");
        return numero;
    }

    void achever(String numero, String code) {
        moteur.achever(ouvertes(numero, code).get(0).id());
    }

    List<TacheCreee> ouvertes(String numero, String code) {
        var terminees = de(numero, TacheTerminee.class).stream().map(TacheTerminee::id).toList();
        return de(numero, TacheCreee.class).stream()
                .filter(t -> t.etape().code().equals(code) && !terminees.contains(t.id()))
                .toList();
    }

    <T> List<T> de(String numero, Class<T> genre) {
        return annonces.stream()
                .filter(genre::isInstance)
                .map(genre::cast)
                .filter(a -> numero.equals(numero(a)))
                .toList();
    }

    /** One word for each announcement, in order. */
    List<String> recit(String numero) {
        return annonces.stream().filter(a -> numero.equals(numero(a))).map(Parcours::mot).toList();
    }

    private static String numero(Object annonce) {
        if (annonce instanceof TacheCreee t) {
            return t.routage().numero();
        } else if (annonce instanceof TacheTerminee t) {
            return t.routage().numero();
        } else if (annonce instanceof PhaseOuverte p) {
            return p.numero();
        } else if (annonce instanceof PhaseFermee p) {
            return p.numero();
        } else if (annonce instanceof ActiviteAccomplie a) {
            return a.routage().numero();
        }
        return ((ProcessusTermine) annonce).numero();
    }

    private static String mot(Object annonce) {
        if (annonce instanceof TacheCreee t) {
            return "+" + t.etape().code();
        } else if (annonce instanceof TacheTerminee t) {
            return (t.annulee() ? "x" : "-") + t.etape().code();
        } else if (annonce instanceof PhaseOuverte p) {
            return "<" + p.phase() + p.instance();
        } else if (annonce instanceof PhaseFermee p) {
            return ">" + p.phase() + p.instance();
        } else if (annonce instanceof ActiviteAccomplie a) {
            return "!" + a.activite();
        }
        return "fin";
    }
}
