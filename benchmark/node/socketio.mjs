// Socket.IO with one insert a note into PostgreSQL, as its tutorials do
import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

const pool = new pg.Pool({ connectionString: process.env.PEER_DATABASE, max: 20 });
await pool.query('create table if not exists note_io (id bigint generated always as identity primary key, text text not null)');
const http = createServer((_, response) => response.end('ok'));
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false });
io.on('connection', (socket) => {
  socket.join('room');
  socket.on('post', async (text) => {
    await pool.query('insert into note_io (text) values ($1)', [text]);
    io.to('room').emit('note', text);
  });
});
http.listen(Number(process.env.PEER_PORT), '127.0.0.1');
