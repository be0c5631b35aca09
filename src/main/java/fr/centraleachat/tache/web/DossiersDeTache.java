package fr.centraleachat.tache.web;

import fr.centraleachat.tache.DepotDePiece;
import fr.centraleachat.tache.DossierDeTache;
import fr.centraleachat.tache.DossierDeTache.Entete;
import fr.centraleachat.tache.DossierDeTache.PieceALire;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the module that owns the file of a task: the first segment of its form key names it. */
@Component
class DossiersDeTache {

    private final ObjectProvider<DossierDeTache> dossiers;
    private final ObjectProvider<DepotDePiece> depots;

    DossiersDeTache(ObjectProvider<DossierDeTache> dossiers, ObjectProvider<DepotDePiece> depots) {
        this.dossiers = dossiers;
        this.depots = depots;
    }

    Entete entete(TacheOuverte tache) {
        return dossier(tache)
                .map(d -> d.entete(tache.numero()))
                .orElseGet(() -> new Entete(tache.numero(), "", List.of()));
    }

    List<PieceALire> pieces(TacheOuverte tache) {
        return dossier(tache).map(d -> d.pieces(tache)).orElse(List.of());
    }

    PiecesAOffrir aOffrir(TacheOuverte tache) {
        var numero = tache.numero();
        return depot(tache)
                .map(d -> new PiecesAOffrir(d.noms(numero), d.dernieres(numero)))
                .orElse(PiecesAOffrir.AUCUNE);
    }

    /** « Constater l’envoi (BOAMP) »: what tells a task from the others of the same step. */
    String libelle(String etape, String support) {
        return dossiers.stream()
                .flatMap(d -> support == null ? Stream.empty() : d.support(support).stream())
                .findFirst()
                .map(s -> etape + " (" + s + ")")
                .orElse(etape);
    }

    /** Of the page of a dossier: pages ask it for the number of a task or of an information. */
    public String adresse(String numero) {
        return dossiers.stream()
                .flatMap(d -> d.adresse(numero).stream())
                .findFirst()
                .orElse("/procedures/" + numero);
    }

    /** By number, in one question to each module. */
    Map<String, Entete> entetes(List<String> numeros) {
        return dossiers.stream()
                .flatMap(d -> d.entetes(numeros).stream())
                .collect(Collectors.toMap(Entete::numero, Function.identity(), (a, b) -> a));
    }

    Optional<DepotDePiece> depot(TacheOuverte tache) {
        return depots.stream().filter(d -> d.module().equals(module(tache))).findFirst();
    }

    private Optional<DossierDeTache> dossier(TacheOuverte tache) {
        return dossiers.stream().filter(d -> d.module().equals(module(tache))).findFirst();
    }

    private static String module(TacheOuverte tache) {
        return GabaritDeTache.module(tache.etape().formulaire());
    }
}
