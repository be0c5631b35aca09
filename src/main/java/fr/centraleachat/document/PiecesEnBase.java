package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts of a piece in one row, its bytes in the {@link DepotDeContenu} under the same id. */
@Service
class PiecesEnBase implements Pieces {

    private final PieceRepository pieces;
    private final DepotDeContenu depot;
    private final ObjectProvider<GardeDePiece> gardes;
    private final ReglagesDesPieces reglages;
    private final AgentCourant agent;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    PiecesEnBase(
            PieceRepository pieces,
            DepotDeContenu depot,
            ObjectProvider<GardeDePiece> gardes,
            ReglagesDesPieces reglages,
            AgentCourant agent,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.pieces = pieces;
        this.depot = depot;
        this.gardes = gardes;
        this.reglages = reglages;
        this.agent = agent;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    @Override
    @Transactional
    public Piece deposer(
            String procedure, String categorie, String nom, String typeMime, InputStream contenu) {
        var declaration = Declaration.de(categorie, nom, typeMime);
        if (!pieces.estVisible(procedure)) {
            throw procedureIntrouvable(procedure);
        }
        gardes.orderedStream().forEach(g -> g.avantDepot(procedure, declaration.categorie()));
        var id = UUID.randomUUID();
        var flux = copier(contenu, id, procedure);
        var piece =
                pieces.inserer(
                        declaration.piece(
                                id, procedure, flux, agent.identifiant(), horloge.instant()));
        evenements.publishEvent(new PieceDeposee(piece));
        return piece;
    }

    @Override
    @Transactional(readOnly = true)
    public Piece piece(UUID id) {
        return pieces.piece(id)
                .orElseThrow(() -> new Introuvable("Cette pièce n’existe pas, ou plus."));
    }

    @Override
    @Transactional(readOnly = true)
    public InputStream ouvrir(UUID id) {
        return depot.lire(piece(id).id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> pieces(String procedure) {
        return pieces.pieces(procedure);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> pieces(String procedure, Collection<UUID> ids) {
        var trouvees = new HashMap<UUID, Piece>();
        pieces.pieces(procedure, ids).forEach(p -> trouvees.put(p.id(), p));
        return ids.stream().map(trouvees::get).filter(Objects::nonNull).toList();
    }

    private FluxMesure copier(InputStream contenu, UUID id, String procedure) {
        var flux = new FluxMesure(contenu, reglages.tailleMaximale(), "fichier");
        try (var sortie = depot.ecrire(id, procedure)) {
            flux.transferTo(sortie);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload was interrupted", e);
        }
        if (flux.taille() == 0) {
            throw DonneesRefusees.champ(
                    "fichier", "Le fichier est vide : choisissez un autre fichier.");
        }
        return flux;
    }

    private static Introuvable procedureIntrouvable(String procedure) {
        return new Introuvable("La procédure « " + procedure + " » n’existe pas.");
    }
}
