package fr.centraleachat.tache;

import java.util.List;
import java.util.Optional;

/** What a task page shows of its file; the module that owns the file implements it. */
public interface DossierDeTache {

    /** First segment of the form keys that it serves: {@code passation}. */
    String module();

    /**
     * @throws fr.centraleachat.common.Introuvable when the caller may not see it
     */
    Entete entete(String numero);

    /** In one query, for a page of the work list; absent for what the caller may not see. */
    List<Entete> entetes(List<String> numeros);

    /** « BOAMP »: how one says where a task sends something; empty when the code is not its own. */
    default Optional<String> support(String code) {
        return Optional.empty();
    }

    /** Of the page of a dossier of its own, from the root of the site; empty for a procédure. */
    default Optional<String> adresse(String numero) {
        return Optional.empty();
    }

    /** Pieces to read beside the form. */
    List<PieceALire> pieces(TacheOuverte tache);

    /**
     * @param faits short facts under the title: « MAPA, services », « 168 000,00 € HT »
     */
    record Entete(String numero, String objet, List<String> faits) {}

    /** {@code empreinte} is the SHA-256 of the version shown. */
    record PieceALire(
            String id, String nom, String categorie, int version, String empreinte, long taille) {}
}
