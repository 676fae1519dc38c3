package vn.nguontre;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to whoever watches the portal whether it and its database answer; says nothing else, and needs no log-in. */
@RestController
class HealthEndpoint {
    private final JdbcClient database;

    HealthEndpoint(JdbcClient database) {
        this.database = database;
    }

    @GetMapping(path = "/health", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> health() {
        try {
            database.sql("select 1").query(Integer.class).single();
            return ResponseEntity.ok("UP");
        } catch (DataAccessException | TransactionException e) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("DOWN");
        }
    }
}
