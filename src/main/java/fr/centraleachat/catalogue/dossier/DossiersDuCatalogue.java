package fr.centraleachat.catalogue.dossier;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.tache.DossierDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tasks of the catalogue, each with the dossier that its number names. */
@Component
class DossiersDuCatalogue implements DossierDeTache {

    private final List<DossierDuCatalogue> genres;

    DossiersDuCatalogue(List<DossierDuCatalogue> genres) {
        this.genres = genres;
    }

    @Override
    public String module() {
        return "catalogue";
    }

    @Override
    public Entete entete(String numero) {
        return entetes(List.of(numero)).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("Le dossier " + numero + " n’existe pas."));
    }

    @Override
    public List<Entete> entetes(List<String> numeros) {
        return genres.stream().flatMap(g -> entetes(g, numeros).stream()).toList();
    }

    private static List<Entete> entetes(DossierDuCatalogue genre, List<String> numeros) {
        var siens = numeros.stream().filter(n -> n.startsWith(genre.prefixe())).toList();
        return siens.isEmpty() ? List.of() : genre.entetes(siens);
    }

    @Override
    public Optional<String> adresse(String numero) {
        return genres.stream()
                .filter(g -> numero.startsWith(g.prefixe()))
                .map(g -> g.adresse(numero))
                .findFirst();
    }

    /** The form says all that there is to read. */
    @Override
    public List<PieceALire> pieces(TacheOuverte tache) {
        return List.of();
    }
}
