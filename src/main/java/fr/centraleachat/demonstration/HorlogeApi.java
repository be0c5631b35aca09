package fr.centraleachat.demonstration;

import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demonstration's clock, for programs. */
@RestController
@RequestMapping("/api/demonstration/horloge")
@ConditionalOnProperty("centrale.demonstration.comptes")
class HorlogeApi {

    private final AvancerLHorloge horloge;

    HorlogeApi(AvancerLHorloge horloge) {
        this.horloge = horloge;
    }

    /** The hour at which the application lives. */
    record Heure(Instant instant) {}

    @GetMapping
    Heure lire() {
        return new Heure(horloge.maintenant());
    }

    /** 202 when what became due is not all done yet. */
    @PutMapping
    ResponseEntity<Heure> avancer(@RequestBody Heure heure) {
        boolean fini = horloge.avancerA(heure.instant());
        return ResponseEntity.status(fini ? 200 : 202).body(new Heure(horloge.maintenant()));
    }
}
